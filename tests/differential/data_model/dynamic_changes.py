# Classes changed while instances live: methods, properties, special methods, slots of subclasses follow.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    def m(self): return 'old'
class B(A): pass
b = B()
def use(): return b.m()
print([use() for _ in range(3)])
A.m = lambda self: 'new'
print(use())
B.m = lambda self: 'of B'
print(use())
del B.m
print(use())
b.m = lambda: 'own'
print(use())
del b.m
A.m = property(lambda self: lambda: 'property')
print(use())
b.__dict__['m'] = 'hidden'
print(use())
del A.m
print(b.m)
del b.__dict__['m']
attempt(use)
A.__getattr__ = lambda self, name: lambda: f'getattr {name}'
print(use())
B.__getattribute__ = lambda self, name: lambda: f'getattribute {name}'
print(use())
del A.__getattr__, B.__getattribute__
attempt(use)
def add(): return b + 1
attempt(add)
A.__add__ = lambda self, other: ('add', other)
attempt(add)
B.__add__ = None
attempt(add)
del B.__add__; A.__add__ = lambda self, other: NotImplemented
attempt(add)
del A.__add__
attempt(add)
for name, action in ('len', lambda: len(b)), ('iter', lambda: list(b)), ('call', lambda: b()), ('getitem', lambda: b[0]), ('bool', lambda: bool(b)), ('repr', lambda: repr(b)), ('eq', lambda: b == 1), ('contains', lambda: 1 in b), ('enter', lambda: b.__enter__()), ('hash', lambda: hash(b) == 4), ('str', lambda: str(b)), ('format', lambda: f'{b}'), ('index', lambda: [1, 2, 3, 4, 5][b]), ('neg', lambda: -b), ('next', lambda: next(b)), ('setattr', lambda: setattr(b, 'q', 1)), ('delattr', lambda: delattr(b, 'zz')), ('reversed', lambda: list(reversed(b))), ('dir', lambda: dir(b)):
    results = {'len': 3, 'iter': iter('ab'), 'bool': False, 'repr': 'R', 'str': 'S', 'format': 'F', 'hash': 4, 'index': 2, 'reversed': iter('r'), 'dir': ['d']}
    setattr(A, f'__{name}__', lambda self, *args, name=name: results.get(name, name))
    print(name, end=' '); attempt(action)
    delattr(A, f'__{name}__')
attempt(lambda: len(b))
attempt(lambda: b())
attempt(lambda: bool(b))
class Switch:
    def __call__(self): return 1
s = Switch()
print(s())
Switch.__call__ = lambda self: 2
print(s())
class Other:
    def __call__(self): return 3
s.__class__ = Other
print(s())
