# dicts at work: grouping, inverting, memoising, tries, graphs, dispatch, nested updates, caches in order of use
words = 'apple bat bar atom book cat cot'.split(); g = {}
for w in words: g.setdefault(w[0], []).append(w)
print(g, {k: len(v) for k, v in g.items()}, dict(sorted(g.items(), reverse=True)), max(g, key=lambda k: len(g[k])))
inv = {}
for k, v in {'a': 1, 'b': 2, 'c': 1}.items(): inv.setdefault(v, set()).add(k)
print({k: sorted(v) for k, v in inv.items()}, dict(zip('abc', range(3))), {v: k for k, v in enumerate('xyz')})
memo = {}
def ways(n, coins=(50, 20, 10, 5, 2, 1)):
    if (n, coins) not in memo: memo[n, coins] = 1 if n == 0 else 0 if n < 0 or not coins else ways(n - coins[0], coins) + ways(n, coins[1:])
    return memo[n, coins]
print(ways(100), len(memo))
class Trie(dict):
    def __missing__(self, k): self[k] = t = Trie(); return t
    def add(self, w):
        t = self
        for ch in w: t = t[ch]
        t['$'] = True
    def words(self, pre=''):
        for k, v in self.items():
            if k == '$': yield pre
            else: yield from v.words(pre + k)
t = Trie(); [t.add(w) for w in words]; print(sorted(t.words()), list(t['b']['a'].words('ba')), len(t))
def dijkstra(graph, start):
    dist, todo = {start: 0}, {start: 0}
    while todo:
        n = min(todo, key=todo.get); d = todo.pop(n)
        for m, w in graph.get(n, {}).items():
            if d + w < dist.get(m, float('inf')): dist[m] = todo[m] = d + w
    return dist
print(dijkstra({'a': {'b': 7, 'c': 3}, 'c': {'b': 1, 'd': 8}, 'b': {'d': 2}}, 'a'))
def deep(a, b): return {k: deep(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k)) for k in a | b}
print(deep({'x': {'y': 1, 'z': 2}, 'k': 1}, {'x': {'y': 5}, 'm': 3}))
class LRU(dict):
    def __init__(self, n): self.n = n
    def __getitem__(self, k): v = self.pop(k); self[k] = v; return v
    def __setitem__(self, k, v):
        self.pop(k, None); super().__setitem__(k, v)
        if len(self) > self.n: del self[next(iter(self))]
c = LRU(2); c['a'] = 1; c['b'] = 2; c['a']; c['c'] = 3; print(c, list(c))
try: c['b']
except KeyError as e: print('KeyError', e)
ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, **dict.fromkeys('xX*', lambda a, b: a * b)}; print([ops[o](6, 3) for o in '+-xX*'], ops.get('/', lambda a, b: 'unknown')(1, 2))
def flat(d, pre=''):
    for k, v in d.items():
        if isinstance(v, dict): yield from flat(v, f'{pre}{k}.')
        else: yield pre + k, v
print(dict(flat({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}}))); text = 'to be or not to be'; freq = {}
for w in text.split(): freq[w] = freq.get(w, 0) + 1
print(freq, sorted(freq, key=lambda w: (-freq[w], w)), {n: [w for w in freq if freq[w] == n] for n in set(freq.values())}); d = {'b': 1, 'a': 2}
for k in list(d): d[k + k] = d.pop(k)
print(d, d.popitem(), d, [*d.items()], 'bb' in d, d | {'z': 0}, {**d, 'bb': 5}, dict(d, q=1), {k: v for k, v in sorted({3: 'c', 1: 'a'}.items())}); sparse = {(0, 1): 5, (2, 2): 7}; print([[sparse.get((r, c), 0) for c in range(3)] for r in range(3)], sum(sparse.values()), max(sparse)); fsm = {('idle', 'go'): 'run', ('run', 'stop'): 'idle'}; s = 'idle'
for ev in ('go', 'go', 'stop'): s = fsm.get((s, ev), s); print(s, end=' ')
print(dict([('x', 1)]) == {'x': 1.0}, {1: 'a'} == {True: 'a'}, {} == {}, {'a': [1]} == {'a': [1]}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1})
