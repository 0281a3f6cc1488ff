# sets changed by the __eq__ and __hash__ of their members, in every method and operator
class K:
    act = None
    def __init__(self, n, h=1): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o):
        a, K.act = K.act, None
        if a: a()
        return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f'K{self.n}'
acts = {'clear': lambda: s.clear(), 'add': lambda: s.add(K(50, 7)), 'grow': lambda: s.update(range(20, 40)), 'discard': lambda: s.discard(first), 'raise': lambda: 1 / 0, 'none': lambda: None}
uses = ['K(2) in s', 'K(9) in s', 's.add(K(2))', 's.add(K(9))', 's.remove(K(2))', 's.remove(K(9))', 's.discard(K(2))', 's.update([K(2), K(9)])', 's == {K(1), K(2), K(3)}', 's <= {K(1), K(2), K(3), K(4)}', 's > {K(1)}', 's & {K(2)}', 's | {K(2)}', 's - {K(2)}', 's ^ {K(2)}', 's.isdisjoint({K(2)})', 's.intersection([K(2)])', 's.difference([K(2), K(1)])', 's.difference({K(2): 1})', 's.symmetric_difference([K(2)])', 's.intersection_update({K(2)})', 's.difference_update([K(2)])', 's.symmetric_difference_update({K(2), K(9)})', 's.issubset([K(1), K(2), K(3)])', 's.issuperset([K(3), K(9)])', 's.copy() == s', 'set(s) == s', 'frozenset(s) == s', '{K(2)} <= s', '{K(3)} - s', 's.update(s)', 's.update({K(2): 1, K(9): 2})']
for name, act in acts.items():
    for use in uses:
        first = K(1)
        s = {first, K(2), K(3)}
        K.act = act
        try: r = eval(use)
        except Exception as e: r = f'{type(e).__name__}: {e}'
        K.act = None
        if isinstance(r, (set, frozenset)): r = len(r)
        print(name, use, '->', r, len(s))
s = {K(1, 1), K(2, 2)}
for x in list(s): x.h = 9
print(K(1, 9) in s, len(s | s), len(s - s), len(s & s), len(s ^ s), s == set(s), s <= s, len({*s}), len(s.copy()))
class Repr:
    def __init__(self, f): self.f = f
    def __repr__(self): self.f(); return 'R'
s = set(); s.add(Repr(lambda: s.clear())); print(s, len(s))
s = set(); s.add(Repr(lambda: s.update(range(5)))); print(s, len(s))
class D:
    def __init__(self, n): self.n = n
    def __del__(self): s.add(self.n)
s = set(); s.update(D(i) for i in range(3)); s.clear(); print(sorted(s)); s = {D(7), D(8)}; s = s - s; print(s if not s else sorted(map(str, s)))
