# namedtuple: instances: arguments, attributes, _make, _replace, _asdict, tuple behaviour, subclasses, errors
from collections import namedtuple

from _show import run, show

P = namedtuple("P", "x y")
D = namedtuple("D", "a b c", defaults=(2, 3))
E = namedtuple("E", "")
p = P(1, 2)
show(globals(), """
p, P(1, y=2), P(x=1, y=2), P(y=2, x=1), E(), D(1), D(1, 5), D(a=0, c=9)
P()
P(1)
P(1, 2, 3)
P(1, x=2)
P(1, z=2)
P(1, 2, z=3)
E(1)
D()
p.x, p[0], p[-1], p[:], p.y
p.z
p[2]
p._make([3, 4]), P._make('ab'), P._make(iter([1, 2]))
P._make([1])
P._make([1, 2, 3])
P._make(5)
P._make()
p._replace(x=9), p._replace(), p._replace(x=0, y=0)
p._replace(z=1)
p._replace(z=1, w=2)
p._replace(5)
p.__replace__(x=7)
p._asdict(), type(p._asdict()), E()._asdict()
p == (1, 2), (1, 2) == p, p == P(1, 2), p < (1, 3), hash(p) == hash((1, 2)), p != D(1)
p + (3,), type(p + (3,)), p * 2, len(p), tuple(p), list(p), 1 in p, p.index(2), p.count(1), type(p[:])
isinstance(p, tuple), type(p).__mro__[1]
p.__getnewargs__(), p.__reduce_ex__ is not None, repr(P(P(1, 2), [p]))
P.x.__get__(p), P.x.__get__(None), P.x.__get__((5, 6))
P.x.__get__([1])
P.y.__get__((1,))
'{0.x} {0[1]}'.format(p), '%d-%d' % p, f'{p.x}{p!r}'
[a for a in dir(p) if not a.startswith('__')]
max(P(1, 5), P(2, 0)), sorted([P(2, 1), P(1, 9)]), dict([P('k', 'v')]), {p: 1}[(1, 2)]
""")
run(globals(), """
p.x = 5
del p.x
p.z = 5
p[0] = 1
x, y = p; print(x, y)
P.x.__doc__ = 'the x'; print(P.x.__doc__)
P.__doc__ = 'changed'; print(P.__doc__)
""")


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def size(self):
        return self.x + self.y

    def __str__(self):
        return f"<{self.x},{self.y}>"


class Loose(P):
    pass


class New(P):
    def __new__(cls, x):
        return super().__new__(cls, x, x * 2)


q = Point(3, 4)
print(q, repr(q), q.size, q._replace(x=0), type(q._replace(x=0)).__name__, Point._make([1, 1]).size)
loose = Loose(1, 2)
loose.extra = 3
print(loose, loose.extra, loose.__dict__, New(4))
try:
    q.z = 1
except AttributeError as error:
    print(error)
match p:
    case P(x=a, y=2):
        print("keyword", a)
match p:
    case P(a, b):
        print("positional", a, b)
match p:
    case (a, b):
        print("sequence", a, b)
r = p._replace(x=p)
print(r, r.x.x)


class Item:
    def __del__(self):
        print("dies")


t = P(Item(), 1)
t = t._replace(x=0)
print("replaced", t)
