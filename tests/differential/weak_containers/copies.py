# copy() and __copy__ of the weak containers: what is shared, which class results, what dies independently.
import weakref
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'O{self.n}'
class V(weakref.WeakValueDictionary): pass
class K(weakref.WeakKeyDictionary): pass
class S(weakref.WeakSet): pass
os = [O(i) for i in range(4)]
for cls in (weakref.WeakValueDictionary, V):
    d = cls(enumerate(os)); d.attr = 1; e = d.copy(); f = d.__copy__(); print(type(e).__name__, type(f).__name__, hasattr(e, 'attr'), e == d == f, e.data is d.data, e[0] is d[0], e.valuerefs()[0] is d.valuerefs()[0])
    del e[0]; e['new'] = os[1]; print(len(d), len(e), len(f), sorted(map(str, e)))
for cls in (weakref.WeakKeyDictionary, K):
    val = []; d = cls({o: val for o in os}); e = d.copy(); f = d.__copy__(); print(type(e).__name__, type(f).__name__, e == d == f, e[os[0]] is val); del e[os[0]]; print(len(d), len(e), len(f))
for cls in (weakref.WeakSet, S):
    s = cls(os); s.attr = 1; t = s.copy(); print(type(t).__name__, t == s, t is s, hasattr(t, 'attr'), t.data is s.data); t.discard(os[0]); print(len(s), len(t))
d, k, s = weakref.WeakValueDictionary(enumerate(os)), weakref.WeakKeyDictionary({o: o.n for o in os}), weakref.WeakSet(os)
copies = d.copy(), k.copy(), s.copy(); del os[0]; print([len(c) for c in copies], len(d), len(k), len(s)); os.clear(); print([len(c) for c in copies])
x = O('x'); d = dict(weakref.WeakValueDictionary(x=x)); print(d, list(weakref.WeakKeyDictionary({x: 1}).items()), set(weakref.WeakSet([x])) == {x}, [*weakref.WeakSet([x])], sorted(weakref.WeakValueDictionary(a=x).values(), key=id))
r = weakref.WeakSet([x]).__reduce__(); print(r[0].__name__, r[1] == ([x],), type(r[2]).__name__, 'data' in r[2])
class Sl(weakref.WeakSet): __slots__ = ('p',)
z = Sl([x]); z.p = 1; z.q = 2; r = z.__reduce__(); print(r[0].__name__, r[1] == ([x],), r[2][1], r[2][0]['q'])
