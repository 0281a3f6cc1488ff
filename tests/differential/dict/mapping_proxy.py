# types.MappingProxyType: reading, operators, what it refuses, proxies of other mappings, class namespaces
from types import MappingProxyType as P
from collections import OrderedDict, ChainMap, UserDict, defaultdict, Counter
def t(e):
    d = {'a': 1, 'b': 2}; p = P(d)
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else r, type(r).__name__)
for e in '''p;p["a"];p["z"];p[[]];p.get("a");p.get("z");p.get("z", 5);p.get();"a" in p;[] in p;len(p);list(p);bool(P({}));p.keys();p.values();p.items();p.copy();p.copy() is d;reversed(p);iter(p);p == d;d == p;p == P(d);p != {};p < d;p | {"z": 1};{"z": 1} | p;p | p;p | 5;5 | p;p | [("a", 1)];hash(p);repr(p);str(p);p.clear;p.pop;p.update;p.setdefault;p.popitem;p.fromkeys;p.nothing;p();P();P(5);P([1]);P("ab");P((1, 2));P(None);P(d, d);P(mapping=d);P(P(d));P({1: [2]});P(UserDict(a=1))["a"];P(OrderedDict(a=1)).copy();P(defaultdict(list))["q"];P(Counter("ab"))["z"];P(ChainMap({"a": 1})).get("a");P(UserDict(a=1));P[int, str];P.__class_getitem__(int);dict(p);{**p};(lambda **k: k)(**p);sorted(p);max(p);p.keys() & {"a"};p.items() == d.items();isinstance(p, dict);type(p).__name__;type(type.__dict__) is P;p.__or__(5);p.__eq__(5);p.__contains__("a");p.__getitem__("q");p.__len__();p.__sizeof__() > 0;p.__doc__;p.__class__;"%(a)s" % p;"{a}".format_map(p);p.keys().mapping;p.keys().mapping is p'''.split(';'): t(e)
d = {'a': 1}; p = P(d); d['b'] = 2; print(p)
for code in ('p["x"] = 1', 'del p["a"]', 'p.x = 1', 'p |= {"q": 1}', 'p.clear()'):
    try: exec(code); print(code, p, type(p))
    except Exception as e: print(code, type(e).__name__, e)
class C:
    x = 1
    def f(self): pass
try: C.__dict__['y'] = 2
except TypeError as e: print(e)
try: C.__dict__ |= {'y': 2}
except Exception as e: print(type(e).__name__, e)
print(C.__dict__['x'], 'f' in C.__dict__, [k for k in C.__dict__ if not k.startswith('__')], type(C.__dict__)); C.z = 5; print('z' in C.__dict__)
match P({'k': 1}):
    case {'k': v}: print('matched', v)
try:
    class S(P): pass
except TypeError as e: print(e)
d = {}; p = P(d); d['p'] = p; print(p); print(d)
class H(dict):
    def __hash__(self): return 42
    def __missing__(self, k): return 'missing'
print(hash(P(H())), P(H())['zz'], P(H(a=1)).get('q'))
class L(dict):
    def __len__(self): print('len', end=' '); return 7
    def __contains__(self, k): print('in', end=' '); return True
    def __iter__(self): print('iter', end=' '); return iter('xyz')
    def __getitem__(self, k): print('get', end=' '); return 'got'
    def get(self, k, d=None): return 'get()'
    def keys(self): return 'keys()'
    def copy(self): return 'copy()'
p = P(L(a=1)); print(len(p), 'q' in p, list(p), p['q'], p.get('q'), p.keys(), p.copy(), p == {'a': 1}, p)
d = {1: 1, 2: 2}; p = P(d)
try:
    for k in p: d[k + 10] = 1
except RuntimeError as e: print(e)
