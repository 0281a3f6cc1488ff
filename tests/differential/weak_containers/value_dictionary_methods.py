# WeakValueDictionary: every method, with the errors and wrong arguments.
import weakref
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'V{self.n}'
    def __eq__(self, o): return isinstance(o, V) and o.n == self.n
    def __hash__(self): return hash(self.n)
W = weakref.WeakValueDictionary
a, b, c = V(1), V(2), V(3)
d = W({'a': a}, b=b); d['c'] = c
print(sorted(d.keys()), sorted(map(repr, d.values())), sorted(map(repr, d.items())), len(d), 'a' in d, 'z' in d, t(lambda: [] in d), d['a'], t(lambda: d['z']), t(lambda: d[[]]))
print(d.get('a'), d.get('z'), d.get('z', 5), d.get(default=1, key='z'), t(d.get), t(d.get, [], 1), t(d.get, 1, 2, 3))
print(d.setdefault('a', c), d.setdefault('new', b), t(d.setdefault, 'zz'), t(d.setdefault, 'zz', 5), t(d.setdefault), 'zz' in d, d.setdefault(key='a', default=c))
print(d.pop('new'), t(d.pop, 'new'), d.pop('new', 'def'), d.pop('new', None), t(d.pop), t(d.pop, 'a', 1, 2), t(d.pop, []), len(d), t(d.pop, key='a'), d.pop(key='b'), len(d)); d['b'] = b
d['a'] = a; print(t(d.__delitem__, 'z'), d.__delitem__('a'), 'a' in d, t(d.__setitem__, 'k', 3), t(d.__setitem__, [], a), t(d.__setitem__, 'k', None))
d.update(a=a); d.update({'b': c}); d.update([('x', a), ('y', b)], z=c); d.update(); d.update(None); print(sorted(d.items(), key=lambda i: i[0]), t(d.update, 3), t(d.update, [1]), t(d.update, [(1, 2, 3)]), t(d.update, ['ab']), t(d.update, {}, {}), t(d.update, {'q': 1}))
d.update(d); d.update(W({'w': a})); print(len(d), d['w'])
class Keys:
    def keys(self): return ['k1', 'k2']
    def __getitem__(self, k): return a
print(t(d.update, Keys()), sorted(d), len(W(Keys())))
print(len(d.copy()), d.copy() == d, type(d.copy()).__name__, d.__copy__() == d, d.copy() is d)
k, v = d.popitem(); print(k, v, len(d)); e = W(); print(t(e.popitem), t(e.popitem, 1))
print(d.clear(), len(d), d.data, list(d), t(W, 1), t(W, {}, {}), t(W, other={}), t(W, self=a)['self'], len(W(None)), len(W(())), sep='; ')
d = W(a=a, b=b); r = d.valuerefs(); print(sorted((type(x).__name__, x.key, repr(x())) for x in r), sorted(x.key for x in d.itervaluerefs()), t(d.valuerefs, 1), sorted(d.data) , sorted(type(x).__name__ for x in d.data.values()))
print(d == {'a': a, 'b': b}, d == W(a=a, b=b), d == W(a=b, b=a), d != {'a': a}, d == 3, d != 3, {'a': a, 'b': b} == d, t(lambda: d < {}), t(hash, d), bool(d), bool(W()))
print(repr(d)[:26], type(iter(d)).__name__, t(next, d), t(reversed, d), t(lambda: d.x), setattr(d, 'x', 1), d.x, W[int, str], isinstance(d, dict), W.__name__, W.__module__, callable(W.__class_getitem__))
for name in ('keys', 'values', 'items', 'copy', 'popitem', 'itervaluerefs', 'valuerefs'): print(name, t(getattr(d, name), 1), '|', t(getattr(d, name), bad=1), '|', t(getattr(W, name)))
for name, args in dict(setdefault=(1, 2, 3), get=(1, 2, 3), __deepcopy__=()).items(): print(name, t(getattr(d, name), *args), '|', t(getattr(d, name), bad=1), '|', t(getattr(W, name)))
