# namedtuple: classes derived from one: methods, properties, slots, super, defaults, overridden hooks, pickling state
from collections import namedtuple
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P(namedtuple('Base', 'x y', defaults=[0])):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
    def __str__(self): return f'<{self.x}, {self.y}>'
p = P(3, 4); print(p, repr(p), p.norm, p + p, p + (1, 1), p._replace(x=0), type(p._replace(x=0)), P._make([1, 2]), p == (3, 4), P(5), P.__mro__[1].__name__)
t(lambda: setattr(p, 'z', 1)); t(lambda: setattr(p, 'x', 1)); t(lambda: setattr(p, 'norm', 1))
class Q(namedtuple('Q', 'a b')):
    def __new__(cls, a, b=10): return super().__new__(cls, a * 2, b)
q = Q(1); print(q, q._replace(a=5), Q._make([1, 2]), q._asdict()); q.extra = 1; print(q.__dict__, q.__getnewargs__(), q.__reduce_ex__(2)[1][1:], q.__reduce_ex__(2)[2])
class R(P):
    _fields = P._fields + ('z',)
    def __new__(cls, x, y, z): r = tuple.__new__(cls, (x, y, z)); return r
    z = property(lambda s: s[2])
r = R(1, 2, 3); print(tuple(r), r.z, r.x, len(r), r._fields); t(lambda: repr(r)); t(lambda: r._replace(x=9)); t(lambda: r._asdict()); t(lambda: R._make([1, 2, 3]))
class Over(namedtuple('Over', 'v')):
    def __getitem__(self, i): return 'item'
    def __iter__(self): return iter(['iterated'])
    def __eq__(self, o): return 'eq'
    def __repr__(self): return 'Over!' + super().__repr__()
    __hash__ = None
o = Over(1); print(o.v, o[0], list(o), o == 1, o, o._asdict()); t(lambda: hash(o)); t(lambda: o._replace(v=2).v)
N = namedtuple('N', ['class', 'x', 'x', '_y'], rename=True); print(N._fields, N(1, 2, 3, 4), N(*'abcd')._1, N._field_defaults)
A = namedtuple('A', 'self cls'); print(A(1, 2), A(self=1, cls=2), A(1, 2)._replace(self=5), A._make('ab')); B = namedtuple('B', 'count index'); b = B(1, 2); print(b.count, b.index, b); C = namedtuple('C', 'a'); C.method = lambda self: self.a * 2; print(C(4).method()); C.__new__.__defaults__ = (7,); print(C()); C.a = 5; print(C(1).a, C(1)); del C.a; t(lambda: C(1).a)
print(sorted([P(2, 1), P(1, 5)]), max(P(1, 2), P(1, 3)), {P(1, 2): 'k'}[1, 2], P(1, 2) in [(1, 2)], [*P(1, 2)], dict([P('k', 'v')]), '%s-%s' % P(1, 2), '{0.x}{0[1]}'.format(p), isinstance(p, tuple), P(1, 2) + P(1, 1) == P(2, 3))
match p:
    case P(x, y): print('positional', x, y)
match p:
    case (x, y): print('sequence', x, y)
Big = namedtuple('Big', [f'f{i}' for i in range(60)]); big = Big(*range(60)); print(big.f59, big._replace(f0='z')[:2], len(Big._fields)); t(lambda: Big(1))
