# Counter: counts that are no ints, keys that collide, mappings of all kinds, order of the results
from collections import Counter, OrderedDict, ChainMap, UserDict
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = Counter(a=1.5, b=-2, c=0, d='x', e=None, f=[1])
print(len(c), list(c), c['a'], c['zz']); t(lambda: repr(c)); t(lambda: c.most_common()); t(lambda: c.most_common(1)); t(lambda: +c); t(lambda: c.total()); t(lambda: list(c.elements()))
c = Counter(a=3, b=-2, c=0, d=1.5, e=True)
print(c, +c, -c, c.total(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(100)); t(lambda: list(c.elements())); t(lambda: c.most_common('a')); t(lambda: c.most_common(1.5)); t(lambda: c.most_common(1, 2))
a, b = Counter('abbb'), Counter('bccd')
for op in ('a + b', 'a - b', 'a | b', 'a & b', 'b - a', 'a <= b', 'a < b', 'a >= b', 'a == b', 'a != b', 'a > b', 'a + {}', 'a - {"b": 1}', 'a | {"z": 1}', '{"z": 1} | a', 'a & {}', 'a == {"a": 1, "b": 3}', '{"a": 1, "b": 3} == a', 'a == Counter(a=1, b=3, z=0)', 'Counter(z=0) == Counter()', 'Counter(z=0) == {}', 'a < {}', 'a <= dict(a=9, b=9)', 'a + 1', 'a == 1', 'a ^ b', 'a * 2', '~a', 'Counter(a=-1) <= Counter()', 'Counter() >= Counter(a=1)', 'Counter(a=1) > Counter()'):
    t(lambda: (op, eval(op)))
def inplace(op, x, y):
    x = Counter(x); exec(f'x {op}= y', {'x': x, 'y': y}); return x
for op in '+-|&':
    for y in (Counter('bcc'), {'b': 1, 'z': -3}, {}, Counter(a=-5), [('b', 1)], 5): t(lambda: (op, inplace(op, 'abbb', y)))
x = Counter('aab'); x += x; print(x); x -= x; print(x); x = Counter(a=1); x |= x; x &= x; print(x)
for src in ({'a': 2}, [('a', 2)], 'hello', OrderedDict(b=1, a=2), ChainMap({'a': 1}, {'a': 5, 'b': 2}), UserDict(a=1), Counter(a=5), None, (), 5, 5.5, {'a': 1}.items(), {'a': 1}.keys(), [[1]], range(3), {1, 1}):
    t(lambda: Counter(src)); t(lambda: Counter(src, a=10))
t(lambda: Counter([1], [2])); t(lambda: Counter(iterable='ab')); t(lambda: Counter(self=1)); t(lambda: Counter.fromkeys('ab')); t(lambda: Counter.fromkeys('ab', 2)); t(lambda: Counter().update(1)); t(lambda: Counter().subtract(1)); t(lambda: Counter().update('a', 'b'))
c = Counter('aab'); c.subtract('abc'); print(c); c.subtract({'a': -5}, z=2); print(c); c.update(a=1); c.update({'a': 'x'} if False else {'q': 1}); print(c); c.subtract(); c.update(); del c['nothing']; del c['a']; print(c); c.subtract(None); t(lambda: c.pop('nothing')); print(c.pop('q'), c.get('nothing'), c.setdefault('n'), c)
t(lambda: Counter(a=1).update({'a': 'x'})); t(lambda: Counter().update({'a': 'x'})); c = Counter(a='x'); t(lambda: c.update('a')); print(c)
print(Counter(a=1).copy(), Counter(a=1).__reduce__(), Counter() or 'empty', Counter({}).__repr__(), Counter(a=1) | Counter(), type(Counter(a=1) + Counter()))
class Sub(Counter):
    def __missing__(self, k): return 100
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
s = Sub('ab'); print(s['q'], s + s, type(s + s), type(+s), type(s.copy()), s.copy(), s - Counter('q'), s == Counter('ab'), s & Counter('q'), s)
