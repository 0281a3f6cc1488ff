# Keys of namespaces whose __eq__ says that they are another name: attribute look-up and globals ask them.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Impostor(str):
    def __hash__(self):
        return hash('target')
    def __eq__(self, other):
        asked.append(str(other))
        return other == 'target' or str(self) == str(other)
asked = []

class Holder:
    locals()[Impostor('zork')] = 11
print(Holder.target)
print('target' in asked)
asked.clear()

class Plain:
    pass
one = Plain()
one.__dict__[Impostor('quux')] = 4
print(one.target, asked)
one.target = 5
print([str(key) for key in one.__dict__], one.__dict__['target'], len(one.__dict__))
attempt(getattr, one, 'quux')
del one.target
print(one.__dict__)

globals()[Impostor('word')] = 99
print(target)
def inside():
    return target
print(inside())
target = 100
print(globals()['target'], [str(key) for key in globals() if isinstance(key, Impostor)])
del target
attempt(lambda: target)

class Angry(str):
    def __hash__(self):
        return hash('calm')
    def __eq__(self, other):
        raise ValueError('do not compare me')
class Storm:
    locals()[Angry('storm')] = 1
    other = 2
print(Storm.other)
attempt(lambda: Storm.calm)
