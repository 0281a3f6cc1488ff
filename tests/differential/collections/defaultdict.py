# defaultdict: factories, missing keys, copies, merging, repr, errors
from collections import defaultdict

from _show import run, show

d = defaultdict(list, a=[1])
show(globals(), """
defaultdict(), defaultdict(None), defaultdict(int), defaultdict(list, {'a': 1}), defaultdict(int, [('a', 1)], b=2), defaultdict(None, a=1)
defaultdict(5)
defaultdict([], 1)
defaultdict(int, 5)
defaultdict(int, {}, {})
defaultdict(int, default_factory=5)
defaultdict(default_factory=int)
d['x'], d['a'], d
d['x'].append(1), d
d.get('q'), 'q' in d, d.pop('q', None), d.setdefault('s', 0), d
d.default_factory
defaultdict()['x']
defaultdict()[1, 2]
d[[]]
d.__missing__('m'), d['m']
defaultdict(None).__missing__('m')
defaultdict(lambda: 1 / 0)['x']
defaultdict(lambda k: k)['x']
d.copy() == d, d.copy() is d, type(d.copy()).__name__, d.copy().default_factory, d.__copy__() == d
d | {'b': 1}, type(d | {}), ({} | d), type({} | d), (d | defaultdict(int)).default_factory
d | [1]
d == dict(d), d != {}
defaultdict(int) | defaultdict(str), defaultdict.fromkeys('ab', 1)
d.__reduce__()[:4]
repr(defaultdict(defaultdict)), str(defaultdict(int, {1: 2}))
defaultdict(len), defaultdict(str.upper)
hash(d)
defaultdict[str, int]
[n for n in dir(defaultdict) if n not in dir(dict)]

""")
run(globals(), """
d.default_factory = int; print(d['fresh'], d)
d.default_factory = None
d['none']
d.default_factory = 5; print(d.default_factory)
d['five']
del d.default_factory; print(d.default_factory)
d |= {'z': 1}; print(type(d).__name__, 'z' in d)
d.x = 1
""")


class Sub(defaultdict):
    def __missing__(self, key):
        print("  missing", key)
        return super().__missing__(key)


s = Sub(list)
s["a"].append(1)
print(s, s.copy(), type(s.copy()).__name__, type(s | {}).__name__)


class Loud(defaultdict):
    def __setitem__(self, key, value):
        print("  set", key, value)
        super().__setitem__(key, value)


x = Loud(int)
x["k"] += 1
print(x)
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(list(t["a"]["b"].items()), len(t))
r = defaultdict(lambda: r)
r["x"] = r
print(repr(r).split("x86")[0].count("defaultdict"), list(r))
m = defaultdict(list)
m.default_factory = m.copy
n = defaultdict(int)
n.default_factory = n.__len__
n["a"], n["b"]
print(dict(n))


class Factory:
    def __call__(self):
        return "made"

    def __repr__(self):
        return "Factory()"


f = defaultdict(Factory())
print(f["x"], f)
g = defaultdict(None)
g.default_factory = lambda: g.update(other=1) or "value"
print(g["key"], list(g))
