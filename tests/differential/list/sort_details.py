# list.sort and sorted: comparisons asked, keys, reverse and stability, mixed types, mean keys, deaths of keys
import operator
from functools import cmp_to_key
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __init__(self, n, tag=''): self.n, self.tag = n, tag
    def __lt__(self, o): log.append((self.n, o.n)); return self.n < o.n
    def __repr__(self): return f'{self.n}{self.tag}'
for data in ([], [1], [1, 2], [2, 1], [3, 1, 2], [1, 2, 3, 4], [4, 3, 2, 1], [2, 2, 2], [5, 1, 4, 2, 3], list(range(10)), list(range(10))[::-1], [1, 3, 5, 2, 4, 6], [1] * 8, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3]):
    for rev in (False, True):
        log = []; r = sorted([C(x) for x in data], reverse=rev); print(r, len(log), log[:6])
print(sorted([C(1, 'a'), C(0, 'b'), C(1, 'c'), C(0, 'd')]), sorted([C(1, 'a'), C(0, 'b'), C(1, 'c'), C(0, 'd')], reverse=True), sorted('bAcB', key=str.lower), sorted('bAcB', key=str.lower, reverse=True))
for data in ([1, 'a'], ['a', 1], [1, None], [None, None], [1, 2.5, True, 10**20], [1j, 2], ['b', b'a'], [(1, 'a'), (1, 2)], [(1, 'a'), (0, 2)], [[2], [1, 5]], [{1}, {2}, {1, 2}], [float('nan'), 1, float('nan'), 0], [2**70, -2**70, 0], ['é', 'e', 'z'], ['ab', 'a', ''], [(), (1,), (0, 5)], [{}, {}], [1.5, 1, 2], [True, False, 1], [(1, 2), [1, 2]], [object(), 1], ['10', '9', '1']): t(lambda: sorted(data) if not any(type(x) is object for x in data) else sorted(data) and 0)
t(lambda: sorted([1, 2], key=5)); t(lambda: sorted([1, 2], 5)); t(lambda: sorted()); t(lambda: sorted(5)); t(lambda: sorted([1], cmp=5)); t(lambda: sorted([], key=5)); t(lambda: sorted([2, 1], key=None, reverse=None)); t(lambda: sorted(iterable=[1])); t(lambda: sorted([1], reverse='x')); t(lambda: sorted([3, 1], reverse=2))
class Lt:
    def __init__(self, r): self.r = r
    def __lt__(self, o): return self.r() if callable(self.r) else self.r
    def __repr__(self): return 'Lt'
for r in (True, False, [], [0], None, 'x', NotImplemented, lambda: 1 / 0): t(lambda: sorted([Lt(r), Lt(r), Lt(r)]))
class NoBool:
    def __bool__(self): raise TypeError('no bool')
t(lambda: sorted([Lt(NoBool()), Lt(NoBool())]))
class Gt:
    def __gt__(self, o): return True
    def __repr__(self): return 'Gt'
t(lambda: sorted([Gt(), Gt()])); t(lambda: sorted([Gt(), 1])); t(lambda: sorted([1, Gt()]))
class D:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __del__(self): print('del', self.n, end=' ')
l = [3, 1, 2]; l.sort(key=D); print(l); l = [D(2), D(1)]; l.sort(); print('sorted', [d.n for d in l]); del l[:]; print()
l = [3, 1, 2]
def bad(x):
    if x == 2: raise KeyError(x)
    return x
t(lambda: l.sort(key=bad)); print(l); t(lambda: l.sort(key=lambda x: l.append(9))); print(l); l = [3, 1, 2]; t(lambda: l.sort(key=lambda x: l.sort())); print(l); l = [C(2), C(1)]; log = []
class Mod(C):
    def __lt__(self, o): l.append(0); return super().__lt__(o)
l = [Mod(2), Mod(1)]; t(lambda: l.sort()); print(l); l = [Mod(2), Mod(1)]; C.__lt__ = lambda a, b: l.clear() or False; t(lambda: l.sort()); print(l)
s = sorted(range(100), key=lambda x: x * 37 % 101); print(s[:10], sorted(s) == list(range(100)), sorted(s, key=lambda x: x % 3)[:5], sorted(zip('bca', count := [3, 1, 2]), key=operator.itemgetter(1)), sorted([(1, 'b'), (1, 'a')]), sorted([[3, 'x'], [3, 'a']], key=operator.itemgetter(0)), sorted('hello', key='oleh'.index), sorted({3: 1, 1: 2}), sorted('ab' 'C'), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max([C(1, 'x')], key=lambda c: c.n))
