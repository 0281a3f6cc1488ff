# __slots__ across several classes: hidden ones, __dict__ below, duplicates, private names, defaults and iteration order.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    __slots__ = ('x', 'y')
class B(A):
    __slots__ = ('z', 'x')
class C(B): pass
class D(A):
    __slots__ = ()
    y = 'class attribute hides the slot'
class E(A):
    __slots__ = {'w': 'documented', 'v': None}
class F:
    __slots__ = ['__private', '_one', 'Two', '__dunder__']
    def __init__(self): self.__private, self._one = 1, 2
class G:
    __slots__ = (name for name in ('g1', 'g2'))
class H:
    __slots__ = 'single'
class I(A):
    __slots__ = ('__dict__',)
class Text(str): pass
class J:
    __slots__ = (Text('sub'), 'plain')
b = B()
A.x.__set__(b, 'in A')
b.x = 'in B'
print(b.x, A.x.__get__(b), B.x.__get__(b), A.x is B.x)
c = C()
c.x, c.extra = 1, 2
print(c.__dict__, c.x)
d = D()
attempt(setattr, d, 'y', 1)
print(d.y)
A.y.__set__(d, 'reached')
print(d.y, A.y.__get__(d))
print(E.w.__doc__, E.v.__doc__, E.__slots__, E.__doc__)
f = F()
print(F.__slots__, sorted(n for n in dir(f) if 'one' in n or 'private' in n or n == 'Two' or n == '__dunder__'))
attempt(lambda: f.__private)
print(f._F__private)
g = G()
g.g1 = 1
print(g.g1, list(G.__slots__))
h = H()
h.single = 's'
attempt(setattr, h, 's', 1)
i = I()
i.x, i.free = 1, 2
print(i.__dict__)
j = J()
j.sub = 1
print(j.sub, [type(n).__name__ for n in J.__slots__])
for kind in (A, B, C, D, E, F, H, I):
    print(kind.__name__, hasattr(kind(), '__dict__'), hasattr(kind(), '__weakref__'), kind.__basicsize__ - object.__basicsize__)
attempt(lambda: A().x)
attempt(delattr, A(), 'x')
attempt(lambda: type('K', (), {'__slots__': ('a', 'a')}).__slots__)
attempt(lambda: type('K', (), {'__slots__': ('a',), 'a': 1}))
attempt(lambda: type('K', (), {'__slots__': (5,)}))
attempt(lambda: type('K', (), {'__slots__': ('a b',)}))
attempt(lambda: type('K', (int,), {'__slots__': ('a',)}))
attempt(lambda: type('K', (A,), {'__slots__': ('__weakref__', '__weakref__')}))
attempt(lambda: type('K', (C,), {'__slots__': ('__dict__',)}))
A.late = 5
A.__slots__ = ('changed', 'later')
attempt(setattr, A(), 'changed', 1)
print(A().late, A.__slots__)
