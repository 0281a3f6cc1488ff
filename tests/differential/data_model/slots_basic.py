# __slots__: what instances can hold, what unset ones say, deleting, order, strings as a single name.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class P:
    __slots__ = ('x', 'y')
    def __init__(self, x): self.x = x
p = P(1)
print(p.x)
attempt(lambda: p.y)
attempt(setattr, p, 'z', 1)
attempt(delattr, p, 'y')
attempt(delattr, p, 'z')
attempt(getattr, p, '__dict__')
attempt(vars, p)
del p.x
attempt(lambda: p.x)
try:
    p.y
except AttributeError as error:
    print(error.name, error.obj is p)
class Single:
    __slots__ = 'single'
Single().single = 1
print(Single.__slots__, Single.single, Single.__dict__['single'].__doc__)
class FromIterator:
    __slots__ = iter(['b', 'a'])
print(list(FromIterator.__slots__), [n for n in vars(FromIterator) if len(n) == 1])
class FromDict:
    __slots__ = {'a': 'the first', 'b': None}
print(FromDict.__slots__, FromDict.a.__doc__, sorted(FromDict.__slots__))
class FromGenerator:
    __slots__ = (c for c in 'xyz')
print([n for n in vars(FromGenerator) if len(n) == 1])
class Empty:
    __slots__ = ()
attempt(setattr, Empty(), 'a', 1)
class Child(P):
    pass
c = Child(3)
c.anything = 4
print(c.x, vars(c))
class Slotted(P):
    __slots__ = ('z',)
s = Slotted(5)
s.z = 6
attempt(setattr, s, 'w', 1)
class Again(P):
    __slots__ = ('x',)
a = Again(7)
print(a.x)
attempt(lambda: P.x.__get__(a))
P.x.__set__(a, 'hidden')
print(a.x, P.x.__get__(a))
class WithDict(P):
    __slots__ = ('__dict__', 'q')
w = WithDict(1)
w.r = 2; w.q = 3
print(vars(w), w.x, w.q)
print(repr(P.x), P.x.__objclass__ is P, P.x.__name__, P.x.__qualname__)
