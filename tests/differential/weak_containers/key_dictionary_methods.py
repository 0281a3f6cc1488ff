# WeakKeyDictionary: every method, with the errors and wrong arguments.
import weakref
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return hide(f'{type(e).__name__}: {e}')
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'K{self.n}'
    def __eq__(self, o): return isinstance(o, K) and o.n == self.n
    def __hash__(self): return hash(self.n)
W = weakref.WeakKeyDictionary
a, b, c = K(1), K(2), K(3)
d = W({a: 'a', b: 'b'}); d[c] = 'c'
key = lambda i: i[0].n
print(sorted(d.keys(), key=lambda k: k.n), sorted(d.values()), sorted(d.items(), key=key), len(d), a in d, K(1) in d, K(9) in d, 5 in d, [] in d, d[a], d[K(1)])
print(t(lambda: d[5]), t(lambda: d[[]]), t(d.__delitem__, 5), t(d.__setitem__, 5, 1), t(d.__setitem__, None, 1))
k9 = K(9); print(t(lambda: d[k9]), t(d.pop, k9), t(d.__delitem__, k9))
print(d.get(a), d.get(k9), d.get(k9, 5), t(d.get, 5), t(d.get), t(d.get, a, 1, 2), d.get(key=a), d.get(k9, default=3))
print(d.setdefault(a, 'no'), d.setdefault(k9, 'new'), d.setdefault(K(10)), len(d), t(d.setdefault, 5, 1), t(d.setdefault), d.pop(k9), t(d.pop, k9), d.pop(k9, 'def'), d.pop(k9, None), t(d.pop), t(d.pop, a, 1, 2), t(d.pop, 5), t(d.pop, 5, 1))
# An equal key that is there stays; the value is replaced.
x = K(1); d[x] = 'replaced'; print([k is a for k in d if k == x], d[a]); del x; print(d[a], len(d))
d.update({b: 'B'}); d.update(); d.update(None); d.update([(c, 'C')]); print(sorted(d.items(), key=key), t(d.update, 3), t(d.update, {1: 2}), t(d.update, x=1), t(d.update, {}, {}), t(d.update, [(1, 2, 3)]), t(d.update, dict={}))
d.update(d); d.update(W({k9: 9})); print(len(d), d[k9]); del d[k9]
print(len(d.copy()), d.copy() == d, type(d.copy()).__name__, d.__copy__() == d, d.copy() is d)
k, v = d.popitem(); print(k, v, len(d)); print(t(W().popitem), t(W, 1), t(W, {}, {}), t(W, dict={a: 1})[a], t(W, x=1), t(W, {1: 2}), len(W(None)), len(W(())), t(W, {}, dict={}), sep='; ')
d = W({a: 1, b: 2}); r = d.keyrefs(); print(sorted((type(x).__name__, x().n, x.__callback__ is None) for x in r)[0][:2], len(r), t(d.keyrefs, 1), sorted(x().n for x in d.data), sorted(d.data.values()))
print(d == {a: 1, b: 2}, d == W({a: 1, b: 2}), d == W({a: 2}), d != {a: 1}, d == 3, d != 3, {a: 1, b: 2} == d, t(lambda: d < {}), t(hash, d), bool(d), bool(W()))
print(repr(d)[:24], type(iter(d)).__name__, t(next, d), t(reversed, d), t(lambda: d.x), setattr(d, 'x', 1), d.x, t(lambda: W[int, str]), isinstance(d, dict), W.__name__, W.__module__)
del d[b]; print(len(d), d.clear(), len(d), d.data, list(d))
d[a] = d; print(d[a] is d); d.clear()
for name in ('keys', 'values', 'items', 'copy', 'popitem', 'keyrefs'): print(name, t(getattr(d, name), 1), '|', t(getattr(d, name), bad=1), '|', t(getattr(W, name)))
for name, args in dict(setdefault=(1, 2, 3), get=(1, 2, 3), __deepcopy__=()).items(): print(name, t(getattr(d, name), *args), '|', t(getattr(d, name), bad=1), '|', t(getattr(W, name)))
# Keys that compare oddly.
class NoHash:
    __hash__ = None
class BadHash:
    def __hash__(self): raise ValueError('hash')
class BadEq:
    def __hash__(self): return 7
    def __eq__(self, o): raise ValueError('eq')
print(t(d.__setitem__, NoHash(), 1), t(d.__setitem__, BadHash(), 1), t(d.__contains__, NoHash()), t(d.get, BadHash()), len(d))
e1, e2 = BadEq(), BadEq(); d[e1] = 1; print(t(d.__setitem__, e2, 2), t(lambda: d[e2]), t(lambda: e2 in d), len(d)); del e1; print(len(d)); d[e2] = 3; print(t(lambda: d[e2]))
