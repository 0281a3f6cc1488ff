# Subclasses of the weak containers: overridden methods, slots, attributes, super, cooperative classes, class items.
import weakref
class O:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f'O{self.n}'
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
log = []
class V(weakref.WeakValueDictionary):
    def __init__(self, *a, extra=None, **k): self.extra = extra; super().__init__(*a, **k)
    def __setitem__(self, k, v): log.append(('set', k)); super().__setitem__(k, v)
    def __getitem__(self, k): log.append(('get', k)); return super().__getitem__(k)
    def __delitem__(self, k): log.append(('del', k)); super().__delitem__(k)
    def __contains__(self, k): log.append(('in', k)); return super().__contains__(k)
    def __missing__(self, k): return 'missing'
def show(*a): print(*a, log); log.clear()
a, b = O(1), O(2)
v = V({'a': a}, extra=5, b=b); show(v.extra, len(v)); v['c'] = a; show(); show(v['c'], v.get('c'), 'c' in v, v.pop('c')); v.update(z=a); show(); show(v.setdefault('q', b), v.setdefault('q', a)); del v['q']; show()
show(type(v.copy()).__name__, type(v | {'k': a}).__name__, dict(v)); show(t(lambda: v['nope'])); v |= {'y': a}; show(sorted(v)); show(v.popitem()); v.clear(); show(len(v))
class K(weakref.WeakKeyDictionary):
    __slots__ = ('x',)
    def __setitem__(self, k, v): log.append('kset'); super().__setitem__(k, v)
    def __getitem__(self, k): log.append('kget'); return super().__getitem__(k)
k = K({a: 1}); show(len(k)); k[b] = 2; show(k[b], k.get(b), sorted(k.values())); k.x = 5; k.y = 6; show(k.x, k.y, k.__dict__['y']); k.update({a: 3}); show(k.setdefault(a, 9)); show(type(k.copy()).__name__)
class S(weakref.WeakSet):
    def add(self, x): log.append('add'); super().add(x)
    def __contains__(self, x): log.append('in'); return super().__contains__(x)
    def discard(self, x): log.append('discard'); super().discard(x)
s = S([a]); show(len(s)); s.add(b); show(a in s); s.update([a, b]); show(); s.discard(a); show(); s |= [a]; show(type(s & [a]).__name__, type(s | [b]).__name__, type(s - [b]).__name__, type(s ^ [b]).__name__, type(s.copy()).__name__); show(s.isdisjoint([b]), s == S([a, b])); s.remove(b); show(len(s))
class Slots(weakref.WeakSet): __slots__ = ('p', 'q')
z = Slots([a]); z.p = 1; z.other = 2; show(z.p, z.other, t(lambda: z.q), z.__dict__.get('other'), z.__reduce__()[2][1], z.__reduce__()[2][0]['other'], len(z.__reduce__()[2][0]['data']))
class Named(weakref.WeakValueDictionary):
    def __init__(self, name): self.name = name; weakref.WeakValueDictionary.__init__(self)
    def __repr__(self): return f'<{self.name} {sorted(self)}>'
n = Named('reg'); n['x'] = a; show(n, type(t(n.copy)).__name__, n == {'x': a})
class Cache(weakref.WeakValueDictionary):
    def __missing__(self, k): return None
    def get_or_make(self, k):
        o = self.get(k)
        if o is None: o = self[k] = O(k)
        return o
c = Cache(); o1 = c.get_or_make('k'); show(c.get_or_make('k') is o1, len(c)); del o1; show(len(c))
class D(dict): pass
class Mixed(weakref.WeakKeyDictionary, O): pass
m = Mixed(); m[a] = 1; show(Mixed.__mro__[-2].__name__, len(m), isinstance(m, O))
show(weakref.WeakSet[int], V[int], weakref.WeakKeyDictionary[O, int], weakref.WeakSet[int]([a]) == weakref.WeakSet([a]), t(lambda: weakref.finalize[int]))
class NoInit(weakref.WeakSet):
    def __init__(self): pass
show(isinstance(V.__new__(V), V))
r = weakref.ref(v); p = weakref.proxy(s); show(r() is v, len(p), a in p); d = weakref.WeakValueDictionary(v=v); show('v' in d); del v; show('v' in d, r())
outer = weakref.WeakSet(); inner = [weakref.WeakSet([a]) for _ in range(2)]; t1 = t(outer.add, inner[0]); show(t1)
class Hashable(weakref.WeakSet): __hash__ = object.__hash__
h = Hashable([a]); outer.add(h); show(len(outer), h in outer); del h; show(len(outer))
