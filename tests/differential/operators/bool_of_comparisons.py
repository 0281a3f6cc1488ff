# Comparison results that are no booleans, and where they are asked for truth.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Answer:
    def __init__(self, name, truth): self.name, self.truth = name, truth
    def __bool__(self):
        print('truth of', self.name)
        return self.truth
    def __repr__(self): return f'<{self.name}>'
class C:
    def __init__(self, name): self.name = name
    def __eq__(self, other): return Answer(f'{self.name}=={other.name}', False)
    def __ne__(self, other): return Answer(f'{self.name}!={other.name}', True)
    def __lt__(self, other): return Answer(f'{self.name}<{other.name}', True)
    def __le__(self, other): return Answer(f'{self.name}<={other.name}', True)
    def __contains__(self, item): return Answer(f'{item!r} in {self.name}', True)
    __hash__ = None
a, b, c = map(C, 'abc')
print(a == b, a != b, a < b, a > b, a >= b)
print(a < b < c)
print(a == b == c)
print(1 in a, 1 not in a)
print(a in [b, c], a in [a])
print([a].index(a), [b, c].count(a))
print([a] == [b], (a, b) == (a, b), [a] != [b])
print(sorted([c, a, b], key=lambda one: one)[0].name)
print(min(a, b).name, max(a, b).name)
attempt(lambda: {a})
class Bad:
    def __eq__(self, other): return Refuses()
class Refuses:
    def __bool__(self): raise ValueError('no truth')
attempt(lambda: Bad() == 1 and True)
attempt(lambda: Bad() in [1])
attempt(lambda: [Bad()] == [1])
attempt(lambda: 1 if Bad() == 1 else 2)
class Wrong:
    def __bool__(self): return 1
    def __len__(self): return 'x'
attempt(bool, Wrong())
attempt(lambda: not Wrong())
attempt(lambda: Wrong() and 1)
attempt(lambda: [x for x in [1] if Wrong()])
