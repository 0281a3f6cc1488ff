# dicts: when values and keys die, what destructors see of the dict, and destructors that change it
def show(): return sorted(map(str, d)) if d is not None else None
class V:
    def __init__(self, n, act=None): self.n, self.act = n, act
    def __del__(self):
        print('del', self.n, show(), end='; ')
        if self.act: self.act()
    def __repr__(self): return f'V{self.n}'
class K(V):
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
    def __str__(self): return f'K{self.n}'
d = None
def make(): return {'a': V('a'), 'b': V('b'), 'c': V('c')}
for code in ('d.clear()', 'del d["a"]', 'd["a"] = 1', 'd.pop("b")', 'd.popitem()', 'd.update(a=1, c=2)', 'd.setdefault("a", V("new"))', 'd.__init__(a=5)', 'd = {}', 'd |= {"b": 0}', 'd = d | {"a": 1}', 'd = dict(d, b=1)', 'd = {**d, "c": 0}', 'd.fromkeys(d, V("f"))', 'd["z"] = V("z"); d.clear()', 'x = d.pop("a"); del d["b"]; del x', 'd = {k: 1 for k in d}', 'x = d.copy(); d.clear(); print("copy", end=" "); x.clear()', 'it = iter(d.values()); v = next(it); d.clear(); del v; it = None', 'for k in list(d): del d[k]', 'd["a"], d["b"] = d["b"], d["a"]', 'd == {"a": V("x")}', 'd.get("z", V("tmp")) and 0', 'd.items() & {("a", 1)}'):
    d = make()
    print(code, end=': ')
    try: exec(code)
    except Exception as e: print(type(e).__name__, e, end=' ')
    x = v = it = k = None
    print('|', show()); d = {}; print()
for act in (lambda: d.clear(), lambda: d.update(new=1) if d else None, lambda: d.pop('b', None), lambda: d.__setitem__('a', V('again')), lambda: d.update((str(i), i) for i in range(30))):
    for code in ('d["a"] = 1', 'del d["a"]', 'd.clear()', 'd.pop("a")', 'd.update(a=2, b=3)', 'd |= {"a": 1, "q": 2}', 'd.popitem()'):
        d = {'b': 2, 'c': V('c'), 'a': V('a', act)}
        if code == 'd.popitem()': d['z'] = V('z', act)
        exec(code)
        print(code, '|', show()[:4], len(d)); d = {}; print()
d = {K(1): V('v1'), K(2): V('v2')}
d[K(1)] = V('v3'); print('set', show()); d.pop(K(2)); print('popped', show()); del d[K(1)]; print('end', show()); d = {K(1): V(1), K(1): V(2)}; print(show()); d = None
