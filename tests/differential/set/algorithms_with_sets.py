# sets at work: graphs, sieves, set partitions, power sets, deduplication, frozensets of frozensets
def components(edges):
    groups = []
    for a, b in edges:
        joined = {a, b}; rest = []
        for g in groups:
            if g & joined: joined |= g
            else: rest.append(g)
        groups = rest + [joined]
    return sorted(map(sorted, groups))
print(components([(1, 2), (3, 4), (2, 3), (5, 6), (7, 7), (6, 8)]))
def reach(graph, start):
    seen, todo = set(), {start}
    while todo:
        n = todo.pop(); seen.add(n); todo |= graph.get(n, set()) - seen
    return seen
g = {1: {2, 3}, 2: {4}, 3: {4, 5}, 4: {1}, 6: {7}}; print(sorted(reach(g, 1)), sorted(reach(g, 6)), sorted(set(g) - reach(g, 1)))
def primes(n):
    s = set(range(2, n))
    for i in range(2, int(n ** .5) + 1):
        if i in s: s.difference_update(range(i * i, n, i))
    return sorted(s)
print(primes(60))
def power(s):
    r = {frozenset()}
    for x in s: r |= {p | {x} for p in r}
    return r
p = power('abc'); print(len(p), sorted(''.join(sorted(x)) for x in p), frozenset('ab') in p, all(x <= frozenset('abc') for x in p), sum(map(len, p)))
def partitions(items):
    if not items: yield frozenset(); return
    first, *rest = items
    for p in partitions(rest):
        yield p | {frozenset([first])}
        for b in p: yield (p - {b}) | {b | {first}}
ps = set(partitions([1, 2, 3, 4])); print(len(ps), sorted(sorted(map(sorted, x)) for x in ps)[:3])
def topological(deps):
    deps = {k: set(v) for k, v in deps.items()}; out = []
    while deps:
        ready = {k for k, v in deps.items() if not v}
        if not ready: return out, 'cycle', sorted(deps)
        out.append(sorted(ready))
        deps = {k: v - ready for k, v in deps.items() if k not in ready}
    return out
print(topological({'a': 'bc', 'b': 'd', 'c': 'd', 'd': ''}), topological({'a': 'b', 'b': 'a', 'c': ''}))
words = 'the quick brown fox jumps over the lazy dog the end'.split(); seen = set(); print([w for w in words if not (w in seen or seen.add(w))], len(set(words)), {w for w in words if words.count(w) > 1})
life = {(1, 0), (1, 1), (1, 2)}
def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
print(sorted(step(life)), step(step(life)) == life)
f = frozenset([frozenset([frozenset()]), frozenset()]); print(f == {frozenset(), frozenset({frozenset()})}, len(f), hash(f) == hash(frozenset(f)), frozenset() in f, set() in f, {frozenset()} in f, f - {set()}, sorted(map(len, f)))
try: {set()}
except TypeError as e: print(e)
s = {frozenset('ab'): 1}; print(s[frozenset('ba')], set('ab') in s, s.get(frozenset()))
try: print(s[{'a', 'b'}])
except TypeError as e: print(e)
jaccard = lambda a, b: len(a & b) / len(a | b); print(round(jaccard(set('night'), set('nacht')), 3), set('abc').symmetric_difference('bcd') == set('ad'), *sorted({*'hello'} - {*'world'}), {1, 2} < {1, 2, 3} <= {3, 2, 1}, {1} <= {2} or {2} <= {1}, sorted([{1, 2}, {1}, set()], key=len), min([{1, 2}, {1}], key=len), {1, 2}.isdisjoint({3}), not {1} & {2})
