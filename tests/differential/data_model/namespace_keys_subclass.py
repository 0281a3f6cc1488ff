# Namespaces of classes with keys that are instances of str subclasses: look-ups find them, the key stays what it was.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Text(str):
    pass

class Body:
    locals()[Text('early')] = 1
    plain = 2
    locals()[Text('plain')] = 3

print(Body.early, Body().early, Body.plain)
print({str(key): type(key).__name__ for key in Body.__dict__ if not key.startswith('__')})

Made = type('Made', (), {Text('method'): lambda self: 'called', Text('__len__'): lambda self: 7,
                         Text('__doc__'): 'the doc', Text('__slots__'): ('slot',)})
made = Made()
print(made.method(), len(made), Made.__doc__)
made.slot = 4
print(made.slot)
attempt(setattr, made, 'other', 1)
print([type(key).__name__ for key in Made.__dict__ if key in ('method', '__len__', '__doc__')])

setattr(Body, Text('late'), 5)
print(Body.late, getattr(Body, Text('late')), hasattr(Body, Text('never')))
delattr(Body, Text('late'))
attempt(getattr, Body, 'late')
del Body.early
attempt(lambda: Body.early)

class Tells:
    def __set_name__(self, owner, name):
        print('named', name, type(name).__name__, owner.__name__)
Owner = type('Owner', (), {Text('one'): Tells(), 'two': Tells()})

class Sub(Made):
    def method(self):
        return 'sub ' + super().method()
print(Sub().method())

def collect(**names):
    return {key: type(key).__name__ for key in names}
print(collect(**{Text('word'): 1, 'plain': 2}))
