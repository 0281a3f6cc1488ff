# UserDict: every method and operator, subclasses that override, missing, copies, errors
from collections import UserDict, OrderedDict
def t(e):
    d = UserDict(a=1, b=2)
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else r, d)
for e in '''UserDict();UserDict(None);UserDict({"x": 1}, y=2);UserDict([("x", 1)]);UserDict(5);UserDict({}, {});UserDict(dict=1);UserDict(UserDict(q=1));UserDict(self=1);d["a"];d["z"];d[[]];d.get("a");d.get("z");d.get("z", 5);"a" in d;[] in d;d.pop("a");d.pop("z");d.pop("z", 1);d.popitem();UserDict().popitem();d.setdefault("z", 5);d.setdefault("z");d.update(c=3);d.update({"a": 5}, b=6);d.update([("k", 1)]);d.update(5);d.clear();d.copy();type(d.copy());d.copy().data is d.data;d.keys();d.values();d.items();list(d.items());d == {"a": 1, "b": 2};d == UserDict(a=1, b=2);{"a": 1, "b": 2} == d;d != {};d < {};d | {"z": 1};{"z": 1} | d;d | UserDict(q=1);d | 5;5 | d;d | [("a", 1)];d.__ior__({"w": 1});d.__ior__([("w", 1)]);d.__ior__(UserDict(w=2));d.__ior__(5);len(d);bool(UserDict());repr(d);str(d);hash(d);iter(d);reversed(d);d.fromkeys("ab");UserDict.fromkeys("ab", 1);type(UserDict.fromkeys(""));d.data;d.__contains__("a");d.__delitem__("z");d.__delitem__("a");d.__setitem__("q", 1);d.nothing;dict(d);{**d};sorted(d);d.keys() & {"a"};d.items() - {("a", 1)};d.__class_getitem__;isinstance(d, dict);d.keys().__class__.__name__;d.keys().mapping;d.__missing__;d()'''.split(';'): t(e)
class D(UserDict):
    def __missing__(self, k): return f'missing {k}'
    def __setitem__(self, k, v): print('set', k, end=' '); super().__setitem__(str(k), v)
    def __getitem__(self, k): print('get', k, end=' '); return super().__getitem__(str(k))
    def __delitem__(self, k): print('del', k, end=' '); super().__delitem__(str(k))
d = D({1: 'a'}, b=2); print(d, d[1], d['q'], d.get(1), d.get('q'), d.get('q', 7), 1 in d, '1' in d); d.update({2: 3}); print(d.pop(2), d.setdefault(3, 4), d); print(d.copy(), type(d | {}), d | {9: 9}, {9: 9} | d); d |= {5: 5}; del d[5]; d.clear(); print(d, d.data)
class E(UserDict):
    def __init__(self, *a, extra=0, **k): super().__init__(*a, **k); self.extra = extra
e = E({'a': 1}, extra=5); f = e.copy(); print(f, f.extra, type(f), f.data is e.data, e.__dict__); f['b'] = 1; print(e, e == f, E.fromkeys([1]).extra, e | {'z': 1})
u = UserDict(); u['me'] = u; print(u['me'] is u)
try: repr(u)
except RecursionError: print('recursion')
for k in UserDict(a=1, b=2): print(k, end=' ')
d = UserDict(a=1)
try:
    for k in d: d['new'] = 1
except RuntimeError as e: print(e)
def f(**k): return k
print(f(**UserDict(x=1)), '{a}'.format_map(UserDict(a=5)), '%(a)s' % UserDict(a=6))
match UserDict(a=1):
    case {'a': x}: print('matched', x)
