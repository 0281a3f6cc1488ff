# dicts changed by the __eq__ and __hash__ of their keys, in every look-up, insertion, removal and comparison
class K:
    act = None
    def __init__(self, n, h=1): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o):
        a, K.act = K.act, None
        if a: a()
        return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f'K{self.n}'
acts = {'clear': lambda: d.clear(), 'add': lambda: d.update({K(50, 7): 'new'}), 'grow': lambda: d.update((i, i) for i in range(20)), 'delete': lambda: d.pop(first, None), 'replace': lambda: d.__setitem__(first, 'other'), 'popitem': lambda: d.popitem(), 'raise': lambda: 1 / 0}
uses = ['d[K(2)]', 'd[K(9)]', 'd.get(K(2))', 'd.get(K(9), "no")', 'K(2) in d', 'K(9) in d', 'd.__setitem__(K(2), "set")', 'd.__setitem__(K(9), "set")', 'd.setdefault(K(2), "def")', 'd.setdefault(K(9), "def")', 'd.pop(K(2))', 'd.pop(K(9), "none")', 'd.pop(K(9))', 'd.__delitem__(K(2))', 'd.update({K(2): "up"})', 'd.update([(K(2), 5), (K(9), 6)])', 'd == {K(1): 1, K(2): 2, K(3): 3}', 'd | {K(2): 0}', 'd.keys() & {K(2)}', 'K(2) in d.keys()', '(K(2), 2) in d.items()', 'd.keys() == {K(1), K(2), K(3)}', 'd.items() <= d.items()', 'd.keys().isdisjoint([K(2)])']
for name, act in acts.items():
    for use in uses:
        first = K(1)
        d = {first: 1, K(2): 2, K(3): 3}
        K.act = act
        try: r = eval(use)
        except Exception as e: r = f'{type(e).__name__}: {e}'
        K.act = None
        if isinstance(r, (dict, set)): r = len(r)
        print(name, use, '->', r, len(d), list(d)[:4])
