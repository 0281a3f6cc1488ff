# sets changed while they are walked: by adding, removing, replacing; iterators of sets and their hints
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for change in ('add(99)', 'discard(0)', 'clear()', 'pop()', 'update([])', 'update([0])', 'update([99])', 'add(0)', 'remove(0) or s.add(0)', 'remove(0) or s.add(50)', '__ior__({77})', '__iand__({0})', '__isub__(set())', '__ixor__({0, 60})', 'intersection_update(s.copy())', 'symmetric_difference_update(s)', '__init__([1, 2])', '__init__([1, 2, 3, 4])', 'difference_update({5})'):
    s = {0, 1, 2, 3}
    seen = []
    try:
        for x in s:
            seen.append(x)
            if len(seen) == 1: eval('s.' + change)
    except RuntimeError as e: seen.append(str(e))
    print(change, seen, sorted(s))
s = {1, 2, 3}; it = iter(s); print(it.__length_hint__(), next(it), it.__length_hint__()); s.add(9); print(it.__length_hint__()); t(lambda: next(it)); t(lambda: next(it)); t(lambda: list(it)); print(it.__length_hint__())
s = {1, 2, 3}; it = iter(s); print(it.__reduce__()[1], next(it), it.__reduce__()[1], list(it), it.__reduce__()[1]); s.add(4); t(lambda: next(it))
s = {1, 2}; it = iter(s); list(it); s.clear(); t(lambda: next(it)); s = {1}; it = iter(s); s.clear(); s.add(5); t(lambda: list(it))
s = set(range(10))
def gen():
    for i in range(5): s.discard(i); yield i + 100
s.update(gen()); print(sorted(s)); s = set(range(5))
def gen():
    for x in s: yield x + 10
t(lambda: s.update(gen())); print(len(s)); s = set(range(5))
t(lambda: [s.add(x + 10) for x in s]); s = set(range(5)); t(lambda: {s.discard(x) for x in s}); s = set(range(5)); t(lambda: s.difference_update(x for x in s)); s = set(range(5)); t(lambda: s.intersection(x for x in s) == s); t(lambda: s.intersection_update(x for x in s)); print(sorted(s)); t(lambda: s.symmetric_difference_update(x for x in s)); print(s)
s = {1, 2, 3}; t(lambda: s.issuperset(x for x in s)); t(lambda: set(x for x in s) == s); t(lambda: sorted(s | set(x for x in s)))
f = frozenset(range(3)); it = iter(f); f |= {9}; print(list(it), sorted(f))
class E:
    def __init__(self, n): self.n = n
    def __hash__(self): return 0
    def __eq__(self, o): 
        if len(s) < 6: s.add(len(s) + 100)
        return self.n == o.n if isinstance(o, E) else False
s = {E(1), E(2)}; print(len(s)); print(E(2) in s, len(s)); print(E(5) in s, len(s) < 20); t(lambda: s.remove(E(5)) if E(5) in s else 'absent')
