# itertools.groupby: groups and the iterator share progress; keys that compare oddly; stale groups; deaths
from itertools import groupby, islice
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = groupby('aabbcc'); k1, g1 = next(g); print(k1, next(g1)); k2, g2 = next(g); t(lambda: next(g1)); print(list(g2), k2); k3, g3 = next(g); print(list(g3), list(g2), list(g1)); t(lambda: next(g)); t(lambda: next(g))
g = groupby([1, 1, 2]); print([(k, list(v)) for k, v in g]); groups = list(groupby('aab')); print([(k, list(v)) for k, v in groups])
class Key:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print(f'{self.n}=={o.n}', end=' '); return self.n == o.n
    def __repr__(self): return f'Key{self.n}'
print([(k, list(v)) for k, v in groupby([1, 1, 2, 2, 3], Key)])
print([(k, len(list(v))) for k, v in groupby([float('nan')] * 3)], [(k, len(list(v))) for k, v in groupby([float('nan'), float('nan')])], [(k, list(v)) for k, v in groupby([1, 1.0, True, 2])], [(k, list(v)) for k, v in groupby([None, None, 0, False, ''])])
class Never:
    def __eq__(self, o): return False
    def __repr__(self): return 'Never'
n = Never(); print([(k, list(v)) for k, v in groupby([n, n])], [(k, list(v)) for k, v in groupby([Never(), Never()])])
class Odd:
    def __eq__(self, o): return []
    def __repr__(self): return 'Odd'
print([(k, len(list(v))) for k, v in groupby([Odd(), Odd()])])
class Raises:
    def __eq__(self, o): raise ValueError('eq')
t(lambda: [list(v) for k, v in groupby([Raises(), Raises()])]); t(lambda: [k for k, v in groupby([Raises(), Raises()])] and 0)
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
def items():
    for i in range(4): yield D(i)
for k, v in groupby(items(), lambda d: d.n // 2): print('group', k, [d.n for d in v], end=' | ')
del v; print()
g = groupby(items(), lambda d: d.n // 2); k, v = next(g); d = next(v); print('first', d.n, end=' '); del d; print('dropped', end=' '); next(g); print('second', end=' '); del g; print('g gone', end=' '); del v; print('end')
g = groupby(range(10), lambda x: x // 3); it = [next(g)[1] for _ in range(3)]; print([list(x) for x in it], [list(x) for k, x in g])
def key(x): 
    print('key', x, end=' '); return x % 2
g = groupby([1, 3, 2, 4], key); print(next(g)[0]); print(next(g)[0]); t(lambda: next(g))
t(lambda: [k for k, v in groupby([1, [], 2], lambda x: x + 0)]); g = groupby([1, 'a', 2], lambda x: x + 0); print(next(g)[0]); t(lambda: next(g)); t(lambda: [(k, list(v)) for k, v in g])
x = groupby('aab'); _, v = next(x); t(lambda: v.__length_hint__()); t(lambda: type(v)('a', 1)); print(type(v).__name__, iter(v) is v); t(lambda: type(v).__new__(type(v), x)); t(lambda: type('G', (type(v),), {}))
class G(groupby): pass
gg = G('aab'); gg.x = 1; print(gg.x, [(k, ''.join(v)) for k, v in gg])
print({k: ''.join(v) for k, v in groupby(sorted('mississippi'))}, [(k, sum(1 for _ in v)) for k, v in groupby('aaabccd')], max(groupby('aabbbb'), key=lambda p: len(list(p[1])))[0])
