# gc.get_referents and gc.get_referrers: of every kind of object, with several arguments, with none.
import gc, types, functools, collections, weakref
gc.disable()
class A:
    def __init__(self, **k): self.__dict__.update(k)
    def m(self): pass
class S:
    __slots__ = ('x', 'y')
class L(list): pass
def ids(xs): return sorted(type(x).__name__ + (':' + repr(x) if isinstance(x, (int, str, float, tuple)) and len(repr(x)) < 30 else '') for x in xs)
R = gc.get_referents
a, b = A(), A()
print(R(), R(1), R('a', 2.5, None), R([]), R([1, 2]), ids(R({'a': 1, 2: 'b'})), ids(R((1, [2]))), ids(R({3, 4})), ids(R(frozenset('a'))), R([1], [2], (3,)), ids(R(slice(1, 2))), sep='\n')
s = S(); s.x = 5; print(ids(R(s))); l = L([1]); l.z = 2; print(ids(x for x in R(l)))
print([x is a for x in R([a])], a in R({1: a}), a in R(a.m), A.m in R(a.m), a in R(iter([a])) or [a] in R(iter([a])), len in R(functools.partial(len, 5)), a in R(functools.partial(len, a)), a in R(types.CellType(a)), a in R(collections.deque([a])), a in R(collections.OrderedDict(k=a)), collections.defaultdict(int)[1] in R(5) or int in R(collections.defaultdict(int)))
def outer():
    v = [1]
    def inner(p=[3]): return v
    return inner
f = outer(); print(any(isinstance(x, types.CellType) for x in R(f)), f.__globals__ in R(f), f.__defaults__ in R(f), f.__code__ in R(f))
print(object in R(A), A.__mro__ in R(A), type in R(A), A in R(A()), A.__dict__['m'] in R(A) or any(A.__dict__['m'] in R(x) for x in R(A) if isinstance(x, dict)))
def g(): x = [5]; yield x
it = g(); v = next(it); e = ValueError(v); e.__cause__ = k = KeyError(); e.__context__ = t = TypeError(); print(v in R(e) or any(v in R(x) for x in R(e)), k in R(e), t in R(e))
p = property(len, print, id, 'doc'); print(len in R(p), print in R(p), id in R(p)); print(len in R(staticmethod(len)), R(classmethod(len))[0] is len)
d = {}; print(R(types.MappingProxyType(d))[0] is d, R(d.keys())[0] is d, ids(R(list[int])), R(memoryview(b'abc'))[:0], weakref.ref(a) in R(a), R(weakref.ref(a)), id in R(weakref.ref(a, id)))
Q = gc.get_referrers
o = A(); holders = [[o], (o, 1), {'k': o}, {o}, A(at=o), functools.partial(id, o)]
def who(*os): return sorted({type(x).__name__ for x in Q(*os) if x is not holders and not isinstance(x, types.FrameType)})
print([any(h is x or (isinstance(h, A) and x is h.__dict__) for x in Q(o)) for h in holders], Q(), Q(A()), any(x is globals() for x in Q(o)))
s = S(); s.x = o2 = A(); print(any(x is s for x in Q(o2))); del o2; n = A(); c = types.CellType(n); m = n.m; print(any(x is c for x in Q(n)), any(x is m for x in Q(n)))
x1, x2 = A(), A(); h1, h2, both = [x1], [x2], [x1, x2]; q = Q(x1, x2); print([sum(h is z for z in q) for h in (h1, h2, both)], any(z is q for z in q))
def local():
    inside = A(); return any(isinstance(z, types.FrameType) for z in Q(inside)) in (True, False), any(type(z) is list for z in Q(inside))
print(local()); w = A(); r = weakref.ref(w); print(any(z is r for z in Q(w))); u = 'a rare text of its own'; du = {1: u}; print([z for z in Q(u) if z is du]); lu = [u]; print([z is lu for z in Q(u) if type(z) is list and len(z) == 1])
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
print(t(gc.get_referents, objs=1), t(gc.get_referrers, objs=1))
# Breaking a cycle that they found.
class Node: pass
n = Node(); n.me = n; r = weakref.ref(n); loops = [x for x in Q(n) if x is n or x is n.__dict__]; print(len(loops)); loops = None; del n.me, n; print(r())
