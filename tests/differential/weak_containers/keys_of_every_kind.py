# Keys and elements of weak containers: equal ones, numbers, tuples, classes, functions, frozen sets, those with odd equality.
import weakref
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, E) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'E{self.n}'
class F(float): pass
class S(str): pass
k = weakref.WeakKeyDictionary()
a, b, f, s, fs = E(1), E(1), F(1.0), S('s'), frozenset([1])
for i, x in enumerate((a, b, f, s, fs, E, len, lambda: 0)): k[x] = i; print(len(k), end=' ')
print(k[a], k[b], k[E(1)], k[F(1)], k[S('s')], k[frozenset([1])], k[len], E(2) in k, F(2) in k, 1.0 in k, 's' in k)
print([x is a for x in k if x == a], len(k)); del a; print(len(k), b in k, E(1) in k); k[b] = 'again'; print(k[b], len(k)); del b, f; print(len(k), sorted(map(str, k.values())))
v = weakref.WeakValueDictionary(); x, y = E('x'), E('y')
for key in (1, 1.0, True, 'a', (1, 2), None, E(5), frozenset()): v[key] = x
print(len(v), v[1] is x, v[True] is x, v[(1, 2)] is x, v[None] is x, v[E(5)] is x, sorted(map(repr, v))); v[1.0] = y; print(v[1] is y, [key for key in v if key == 1], len(v)); del x; print(len(v), dict(v)); del y; print(len(v))
w = weakref.WeakSet(); a, b = E(1), E(1); w.add(a); w.add(b); print(len(w), [z is a for z in w]); w.discard(b); print(len(w)); w.add(b); del a; print(len(w), E(1) in w); w.update([F(1), E, len]); print(len(w), len in w, max in w)
class Nan:
    def __eq__(self, o): return False
    __hash__ = object.__hash__
n = Nan(); w = weakref.WeakSet([n]); print(n in w, len(w)); k = weakref.WeakKeyDictionary({n: 1}); print(n in k, len(k)); w.add(n); k[n] = 2; print(len(w), len(k))
class H:
    h = 0
    def __hash__(self): return self.h
o = H(); k = weakref.WeakKeyDictionary({o: 1}); o.h = 5; print(o in k, len(k), list(k.values())); k[o] = 2; print(sorted(k.values())); del o; print(len(k))
