# dict: |, |=, update, {**}, fromkeys and comprehensions: order of keys, which key object and value stay
class K:
    def __init__(self, n, tag): self.n, self.tag = n, tag
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f'{self.n}{self.tag}'
a = lambda: {K(1, 'a'): 'A1', K(2, 'a'): 'A2'}
b = lambda: {K(2, 'b'): 'B2', K(3, 'b'): 'B3', K(1, 'b'): 'B1'}
for e in ['a() | b()', 'b() | a()', '{**a(), **b()}', '{**a(), K(2, "x"): "X", **b()}', 'dict(a(), **{})', 'dict(list(a().items()) + list(b().items()))', 'dict.fromkeys([K(1, "p"), K(2, "p"), K(1, "q")], 0)', '{k: v for d in (a(), b()) for k, v in d.items()}', '{K(1, "p"): 1, K(1, "q"): 2}', 'dict(zip([K(1, "p"), K(1, "q")], "xy"))', 'set(a()) | set(b())', 'set(b()) | set(a())', 'a().keys() & b().keys()', 'a().keys() | b().keys()', 'set(a()) & set(b())', 'set(a()).intersection(b())', 'set(a()) - {K(1, "z")}', '{K(1, "p"), K(1, "q")}']:
    r = eval(e); print(e, r if isinstance(r, dict) else sorted(map(str, r)))
d = a(); d |= b(); print(d); d = a(); d.update(b()); print(d); d[K(1, 'z')] = 'Z'; print(d); v = d.pop(K(1, 'y')); d[K(1, 'w')] = v; print(d); print(d.setdefault(K(2, 'v'), 'no'), d); d = a(); d.update({K(9, 'n'): 1}, **{}); print(list(d)[-1]); del d[K(2, '')]; d[K(2, 'again')] = 1; print(d); print(d.popitem(), d)
import sys
def f(**k): return list(k)
print(f(b=1, a=2, **{'d': 3, 'c': 4}), f(**{'z': 1}, y=2), f(**{}, **{'q': 1}))
try: f(**{'a': 1}, **{'a': 2})
except TypeError as e: print(e)
try: f(a=1, **{'a': 2})
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
def loud(x): print(x, end=' '); return x
{loud('k1'): loud('v1'), **{loud('k2'): loud('v2')}, loud('k3'): loud('v3')}; {loud('k') + str(i): loud('v') for i in range(2)}; dict(a=loud(1), **{'b': loud(2)}); print()
class M:
    def __init__(self, *pairs): self.pairs = dict(pairs)
    def keys(self): print('keys', end=' '); return self.pairs.keys()
    def __getitem__(self, k): print('get', k, end=' '); return self.pairs[k]
print({**M(('a', 1), ('b', 2))}, dict(M(('x', 1))), f(**M(('p', 1))))
for bad in (5, None, [1], [(1, 2)], 'ab', object, (1, 2)):
    for form in ('{**bad}', 'dict(**bad)', 'f(**bad)', '{} | bad', '{1: 2}.update(bad)'):
        try: print(form, eval(form), end='; ')
        except Exception as e: print(form, type(e).__name__, str(e).replace(str(bad), 'BAD') if bad is object else e, end='; ')
    print()
d = {i: i for i in range(10)}
for i in range(0, 10, 2): del d[i]
for i in range(20, 23): d[i] = i
d[0] = 'back'; print(d, list(reversed(d)), next(iter(d)), next(reversed(d.items()))); d = dict(sorted(d.items(), key=lambda p: str(p[0]))); print(d, list(d.values())[-1]); e = d.copy(); e.clear(); e[1] = 1; print(len(d), e)
big = {}
for i in range(1000): big[i] = i
for i in range(990): del big[i]
print(list(big), len(big)); big[5] = 5; print(list(big)); q = {}
for i in range(100): q[i] = i; q.pop(i - 3, None)
print(q)
