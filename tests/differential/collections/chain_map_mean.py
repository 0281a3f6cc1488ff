# ChainMap: maps that miss, raise, change or are no mappings; order of look-ups and of keys; subclasses
from collections import ChainMap, OrderedDict, defaultdict, UserDict, Counter
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Loud(dict):
    def __init__(self, name, *a, **k): self.name = name; super().__init__(*a, **k)
    def __getitem__(self, k): print('get', self.name, k, end='; '); return super().__getitem__(k)
    def __contains__(self, k): print('in', self.name, k, end='; '); return super().__contains__(k)
    def __iter__(self): print('iter', self.name, end='; '); return super().__iter__()
    def keys(self): print('keys', self.name, end='; '); return super().keys()
    def __len__(self): print('len', self.name, end='; '); return super().__len__()
    def __missing__(self, k): print('missing', self.name, k, end='; '); raise KeyError(k)
a, b = Loud('a', x=1, y=2), Loud('b', y=3, z=4)
c = ChainMap(a, b)
for e in ['c["x"]', 'c["z"]', 'c["q"]', 'c.get("z")', 'c.get("q", 9)', '"z" in c', '"q" in c', 'list(c)', 'len(c)', 'bool(c)', 'list(c.items())', 'list(c.values())', 'c == {"x": 1, "y": 2, "z": 4}', 'dict(c)', 'c.keys() & {"x"}', 'c.pop("x")', 'c.pop("z")', 'c.pop("z", 5)', 'c.popitem()', 'c.popitem()', 'c.setdefault("z", 7)', 'c.setdefault("n", 7)', 'c.update({"z": 8})', 'c.clear()', 'c.copy().maps[1] is b', 'c.new_child().maps[0]', 'c.parents.maps', 'repr(c)', 'c | {"k": 1}', '{"k": 1, "z": 0} | c', 'c.fromkeys("ab")', 'c.__missing__("w")', 'list(reversed(c))', 'hash(c)', 'c.__delitem__("z")', 'c | 5', '5 | c', 'c == 5']:
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', r)
d = defaultdict(list); c = ChainMap({}, d, {'k': 1})
print(c['k'], d, 'q' in c, len(c)); c.maps.append({'end': 1}); print(c['end'] if 'end' in c else None, list(c), c.maps)
c = ChainMap(); print(c, c.maps, bool(c), list(c), c.parents, c.new_child({'a': 1}), c.new_child({'a': 1}, b=2), c.new_child(z=1)); t(lambda: c.new_child(1)['a']); t(lambda: c['a']); t(c.popitem); t(lambda: ChainMap(1)['a']); t(lambda: ChainMap([1, 2])[0]); t(lambda: list(ChainMap([1]))); t(lambda: ChainMap({}, None)['q']); t(lambda: len(ChainMap(5)))
c = ChainMap({}); c['a'] = c; print(c); c |= {'b': 1}; print(list(c)); t(lambda: c.__ior__(5)); t(lambda: c.__ior__([('x', 1)])['x'])
class Sub(ChainMap):
    def __missing__(self, k): return 'missing ' + str(k)
s = Sub({'a': 1}, {'b': 2}); print(s['q'], s.get('q'), 'q' in s, type(s.copy()), type(s.new_child()), type(s.parents), type(s | {}), type({} | s), s); t(lambda: s.pop('q')); del s['a']; t(lambda: s.__delitem__('b'))
m = {'x': 1}; c = ChainMap(m); it = iter(c); m['y'] = 2; print(list(it)); t(lambda: ChainMap({}, {})[[]]); t(lambda: [] in ChainMap({})); t(lambda: c.__getitem__()); t(lambda: ChainMap(a=1))
class Q(dict):
    def get(self, k, d=None): return 'got'
t(lambda: ChainMap(Q(), {'a': 1})['a']); t(lambda: ChainMap(Counter('ab'), {'z': 5})['z']); t(lambda: ChainMap.fromkeys('ab', 1)); t(lambda: ChainMap.fromkeys()); t(lambda: ChainMap(UserDict(a=1), OrderedDict(b=2)))
