# The operators | and |= of weak dictionaries: kinds of operands, results, order, errors.
import weakref, collections
from collections.abc import Mapping, MutableMapping
def t(f, *a):
    try: return f(*a)
    except Exception as e: return f'{type(e).__name__}: {e}'
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'O{self.n}'
a, b, c, x = map(O, 'abcx')
V, K = weakref.WeakValueDictionary, weakref.WeakKeyDictionary
class SubV(V):
    def __init__(self, *args, **kw): print('  SubV init', len(args)); super().__init__(*args, **kw)
class SubK(K): pass
class M(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
def show(r): return r if isinstance(r, str) or r is NotImplemented else (type(r).__name__, list(r.items()))
def ior(x, y): x |= y; return x
mk = dict(weak=lambda: V(two=c, three=x), sub=lambda: SubV(two=c, three=x), dict=lambda: dict(two=c, three=x), mapping=lambda: M(dict(two=c, three=x)), ordered=lambda: collections.OrderedDict(two=c, three=x), userdict=lambda: collections.UserDict(two=c, three=x), chain=lambda: collections.ChainMap(dict(two=c), dict(three=x)),
          pairs=lambda: [('two', c), ('three', x)], number=lambda: 5, none=lambda: None, weakkey=lambda: K({a: c}), string=lambda: 'ab', set=lambda: {1}, ints=lambda: {'n': 1})
for n, m in mk.items():
    v = V(one=a, two=b)
    print(n, show(t(lambda: v | m())), show(t(lambda: m() | v)), show(t(ior, V(one=a, two=b), m())), sep='\n    ')
mk = dict(weak=lambda: K({b: 20, c: 3}), sub=lambda: SubK({b: 20, c: 3}), dict=lambda: {b: 20, c: 3}, mapping=lambda: M({b: 20, c: 3}), pairs=lambda: [(b, 20), (c, 3)], number=lambda: 5, weakvalue=lambda: V(k=a), ints=lambda: {1: 2})
for n, m in mk.items():
    k = K({a: 1, b: 2})
    print(n, show(t(lambda: k | m())), show(t(lambda: m() | k)), show(t(ior, K({a: 1, b: 2}), m())), sep='\n    ')
v = V(one=a); keep = v; v |= {'two': b}; print(v is keep, show(v)); v |= v; print(show(v)); w = v | v; print(w == v, w is v)
s = SubV(one=a); print(show(s | {'z': b})); print(show({'z': b} | s)); s |= [('q', c)]; print(show(s))
print(V.__or__(v, 3), V.__ror__(v, 3), t(V.__ior__, v, 3), K.__or__(K(), []), show(V.__or__(v, {})), show(V.__ror__(v, {'l': x})))
print(isinstance(v, Mapping), isinstance(v, MutableMapping), isinstance(K(), MutableMapping), issubclass(V, MutableMapping), isinstance(weakref.WeakSet(), collections.abc.MutableSet), isinstance(weakref.WeakSet(), collections.abc.Set), issubclass(weakref.WeakSet, collections.abc.Collection))
match v:
    case {'one': o, **rest}: print(o, sorted(rest))
match K({a: 1}):
    case {}: print('mapping')
print({**v}, dict(v), list(v | {}), [*v.items()], sorted(v, reverse=True))
