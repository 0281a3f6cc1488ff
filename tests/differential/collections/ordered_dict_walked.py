# OrderedDict: changes while it is walked, forwards and backwards, over keys, values and items
from collections import OrderedDict
def t(f):
    try: print(f(), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
changes = ['d["new"] = 1', 'd["a"] = 9', 'del d["a"]', 'del d["b"]', 'del d["d"]', 'd.pop("c")', 'd.popitem()', 'd.popitem(False)', 'd.move_to_end("a")', 'd.move_to_end("d")', 'd.move_to_end("a", False)', 'd.clear()', 'd.update(a=1)', 'd.update(z=1)', 'd.setdefault("a")', 'd.setdefault("y")', 'd |= {}', 'd |= {"k": 1}', 'del d["a"]; d["a"] = 1', 'd.copy()', 'd.pop("b"); d["q"] = 1', 'pass']
for view in ('d', 'd.keys()', 'd.values()', 'd.items()', 'reversed(d)', 'reversed(d.items())', 'reversed(d.values())'):
    for change in changes:
        d = OrderedDict(a=1, b=2, c=3, d=4)
        seen = []
        try:
            for x in eval(view):
                seen.append(x)
                if len(seen) == 2: exec(change)
        except Exception as e: seen.append(f'{type(e).__name__}: {e}')
        print(view, change, seen)
d = OrderedDict(a=1, b=2); it = iter(d); print(next(it)); d['c'] = 3; t(lambda: next(it)); t(lambda: next(it)); t(lambda: list(it)); print()
d = OrderedDict(a=1, b=2); it = iter(d); list(it); d['c'] = 3; t(lambda: next(it)); print(); it = iter(d.items()); print(it.__reduce__()[1], next(it), it.__reduce__()[1], list(it), it.__reduce__()[1])
it = iter(d); t(lambda: it.__length_hint__()); t(lambda: type(it).__name__); t(lambda: type(d.keys()).__name__); t(lambda: iter(it) is it); t(lambda: type(it)()); t(lambda: type(iter(d.values())).__name__); t(lambda: type(reversed(d)).__name__); print()
class Sub(OrderedDict):
    def __iter__(self): return iter('xyz')
    def __getitem__(self, k): return 'got ' + k
    def __len__(self): return 42
    def keys(self): return ['k1']
    def items(self): return [('i', 'j')]
    def __delitem__(self, k): print('delitem', k, end=' '); super().__delitem__(k)
    def __setitem__(self, k, v): print('setitem', k, end=' '); super().__setitem__(k, v)
    def __missing__(self, k): return 'missing'
s = Sub(a=1, b=2); print(list(s), len(s), s, dict(s), {**s}, s == {'a': 1, 'b': 2}, list(s.values()), s['q']); t(lambda: s.copy()); t(lambda: OrderedDict(s)); t(lambda: s.pop('a')); t(lambda: s.popitem()); t(lambda: s.setdefault('z', 1)); t(lambda: s.move_to_end('z')); t(lambda: s.update(m=1)); t(lambda: s | {'o': 1}); t(lambda: {'o': 1} | s); t(lambda: s.__reduce__()[1:4]); t(lambda: s.clear()); t(lambda: s.get('a')); t(lambda: s.__ior__({'p': 1})); print(OrderedDict.__repr__(s), dict.__repr__(s))
