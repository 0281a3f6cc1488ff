# ChainMap: look-ups, writes to the first map, children and parents, merging, errors
from collections import ChainMap, OrderedDict

from _show import run, show

a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
c = ChainMap(a, b)
show(globals(), """
c, ChainMap(), c.maps, c['x'], c['y'], c['z'], c.get('y'), c.get('nope'), c.get('nope', 5)
c['nope']
c[[]]
list(c), len(c), bool(c), bool(ChainMap()), 'z' in c, 'q' in c, sorted(c.items()), list(c.keys()), list(c.values())
list(reversed(c))
dict(c), c == {'x': 1, 'y': 2, 'z': 30}, {'x': 1, 'y': 2, 'z': 30} == c, c == ChainMap(dict(c)), c != {}
c.new_child(), c.new_child({'x': 0}), c.new_child({'a': 1}, b=2), c.new_child(k=1), c.parents, c.parents.parents
c.new_child(m={'z': 1})
c.copy(), c.copy().maps[0] is a, c.copy().maps[1] is b, c.__copy__()
c.pop('x'), a
c.pop('z')
c.pop('nope')
c.pop('z', 5)
c.popitem(), a
c.popitem()
c.setdefault('z', 0), c.setdefault('s', 1), a
c.update(x=5), a, b
c.clear(), a, b, c
c | {'k': 1}, type(c | {}).__name__, {'k': 1} | c, c | ChainMap({'p': 1}), type({} | c).__name__
c | [1]
[] | c
ChainMap.fromkeys('ab', 0), ChainMap.fromkeys('a')
ChainMap(5)
len(ChainMap(5))
ChainMap(a, 5)['zz']
repr(ChainMap(OrderedDict(a=1), {}))
hash(c)
ChainMap[str, int]
[n for n in dir(ChainMap) if not n.startswith('_')]
c.missing
""")
run(globals(), """
c['new'] = 1; print(a, b)
del c['new']; print(a)
del c['z']
c |= {'m': 1}; print(a)
c |= [('n', 2)]; print(a)
c |= 5
c.maps.append({'deep': 1}); print(c['deep'], len(c))
c.maps = [{}]; print(c)
""")


class Sub(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"


s = Sub({"a": 1})
print(s["a"], s["b"], s.get("b"), "b" in s, type(s.new_child()).__name__, type(s.parents).__name__, type(s.copy()).__name__)
local = ChainMap({}, {"depth": 0})
for n in range(3):
    local = local.new_child({"depth": n})
print(local["depth"], local.parents["depth"], len(local.maps))
r = ChainMap({})
r["self"] = r
print(r)
