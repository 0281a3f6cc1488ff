# defaultdict: factories of every kind, __missing__, copies, merging, what makes entries and what does not
from collections import defaultdict
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for e in '''defaultdict();defaultdict(None);defaultdict(5);defaultdict([]);defaultdict("x");defaultdict(list, 5);defaultdict(list, {"a": 1});defaultdict(list, [("a", 1)], b=2);defaultdict(None, a=1);defaultdict(default_factory=list);defaultdict(list, {}, {});defaultdict(int)["a"];defaultdict(None)["a"];defaultdict()[1, 2];defaultdict(lambda: 1 / 0)["a"];defaultdict(lambda x: 1)["a"];defaultdict(list)[[]];defaultdict(int).get("a");defaultdict(int).pop("a");defaultdict(int).setdefault("a");"a" in defaultdict(int);defaultdict(int).__missing__("a");defaultdict().__missing__("a");defaultdict(int).__missing__();defaultdict(int, a=1).copy();defaultdict(int, a=1).__copy__();defaultdict(int, a=1).__reduce__()[:4];defaultdict(int) == {};defaultdict(int) == defaultdict(str);defaultdict(int, a=1) | {"b": 2};{"b": 2} | defaultdict(int, a=1);defaultdict(int, a=1) | defaultdict(str, a=2);defaultdict(int) | [("a", 1)];defaultdict(int).__or__(5);5 | defaultdict(int);defaultdict.fromkeys("ab");defaultdict.fromkeys("ab", 1);defaultdict(int).default_factory;defaultdict(int)["x"].__class__;defaultdict[int, str];hash(defaultdict());defaultdict(int).popitem();list(reversed(defaultdict(int, a=1, b=2)));defaultdict(defaultdict)["a"];defaultdict(lambda: defaultdict(int)).__class__;repr(defaultdict(len));repr(defaultdict(list, a=[]));repr(defaultdict(defaultdict(int).__missing__ and int));defaultdict.default_factory.__class__.__name__;defaultdict.__missing__(defaultdict(str), 1);defaultdict.__missing__({}, 1);defaultdict(int).keys() & set();bool(defaultdict(int));len(defaultdict(int, {1: 2}))'''.split(';'): print(e, end=' -> '); t(lambda: eval(e))
d = defaultdict(list); d['a'].append(1); d['b']; d.get('c'); 'd' in d; print(d, len(d)); d.default_factory = None; t(lambda: d['z']); d.default_factory = int; d['n'] += 5; print(d); del d.default_factory; print(d.default_factory, d); d.default_factory = 5; t(lambda: d['q']); d |= {'m': 1}; print(d)
d = defaultdict(lambda: d['other'], other=1); print(d['x'], dict(d)); d = defaultdict(lambda: d['y'])
class K:
    def __hash__(self): return 1
    def __eq__(self, o): print('eq', end=' '); return True
    def __repr__(self): return 'K'
d = defaultdict(list); d[K()]; d[K()]; print(d)
def factory(): d['made inside'] = 1; d['x'] = 'inside'; return 'outside'
d = defaultdict(factory); print(d['x'], dict(d))
class D(defaultdict):
    def __missing__(self, k): return 'my missing'
    def __repr__(self): return 'D' + super().__repr__()
x = D(int, a=1); print(x['z'], x, x.copy(), type(x.copy()), type(x | {}), type({} | x), x.__reduce__()[0].__name__)
class I(defaultdict):
    def __init__(self): super().__init__(int)
t(lambda: I().copy()); t(lambda: I() | {}); i = I(); i['a'] += 1; print(i, i.__reduce__()[1])
class S(defaultdict):
    def __setitem__(self, k, v): print('set', k, v, end=' '); super().__setitem__(k, v)
s = S(int); print(s['a'], s); s.update(b=1); print(s, s.setdefault('c', 2))
d = defaultdict(); d.default_factory = d.__class__; d['a']['b'] = 1; print(d); f = defaultdict(list); f[1] = f; print(f); m = {}; m['x'] = defaultdict(lambda: m); print(type(m['x']['y']) is dict, m['x']['y'] is m)
rec = defaultdict(lambda: rec); rec.default_factory = rec.copy; print(type(rec['q']).__name__)
