# Journeys on a map of routes: A*, all paths, bridges, strongly connected parts, spanning tree, flow; protocols and slots.
import heapq
import itertools
import operator
from collections import defaultdict, deque
from functools import cache, reduce


class Graph(dict):
    """From node to {neighbour: weight}; `graph[a:b]` is a weight, `graph[a:b] = w` sets it."""

    def __missing__(self, node):
        self[node] = fresh = {}
        return fresh

    def __getitem__(self, key):
        if isinstance(key, slice):
            try:
                return super().__getitem__(key.start)[key.stop]
            except KeyError as error:
                raise KeyError(f"no way {key.start}->{key.stop}") from error
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        match key:
            case slice(start=a, stop=b, step=None):
                self[a][b] = value
                self[b]
            case slice(start=a, stop=b, step="both"):
                self[a:b] = self[b:a] = value
            case _:
                super().__setitem__(key, value)

    def __delitem__(self, key):
        if isinstance(key, slice):
            del self[key.start][key.stop]
        else:
            super().__delitem__(key)

    def edges(self): return ((a, b, w) for a, row in self.items() for b, w in row.items())
    def __invert__(self): return reduce(lambda graph, edge: (operator.setitem(graph, slice(edge[1], edge[0]), edge[2]), graph)[1], self.edges(), Graph())


class Path:
    __slots__ = "node", "cost", "before", "__weakref__"

    def __init__(self, node, cost=0, before=None): self.node, self.cost, self.before = node, cost, before
    def __lt__(self, other): return (self.cost, self.node) < (other.cost, other.node)
    def __reversed__(self):
        while self is not None:
            yield self.node
            self = self.before
    def __iter__(self): return reversed([*reversed(self)])
    def __len__(self): return sum(1 for _ in reversed(self))
    def __str__(self): return ">".join(self) + f"={self.cost}"
    def __truediv__(self, step): return Path(step[0], self.cost + step[1], self)


def search(graph, start, goal, *, estimate=lambda node: 0, visited=None):
    heap, done = [(estimate(start), Path(start))], set()
    while heap:
        _, path = heapq.heappop(heap)
        if path.node == goal:
            return path
        if path.node in done:
            continue
        done.add(path.node)
        if visited is not None:
            visited.append(path.node)
        for step in graph[path.node].items():
            heapq.heappush(heap, (path.cost + step[1] + estimate(step[0]), path / step))
    raise LookupError(start, goal)


def all_paths(graph, here, goal, trail=()):
    if here == goal:
        yield (*trail, here)
        return
    for neighbour in sorted(graph[here].keys() - {*trail, here}):
        yield from all_paths(graph, neighbour, goal, trail + (here,))


def strong_parts(graph):
    order, low, stack, counter = {}, {}, [], itertools.count()

    def visit(node):
        order[node] = low[node] = next(counter)
        stack.append(node)
        for neighbour in sorted(graph[node]):
            if neighbour not in order:
                yield from visit(neighbour)
                low[node] = min(low[node], low[neighbour])
            elif neighbour in stack:
                low[node] = min(low[node], order[neighbour])
        if low[node] == order[node]:
            part, stack[stack.index(node):] = stack[stack.index(node):], ()
            yield sorted(part)
    for node in sorted(graph):
        if node not in order:
            yield from visit(node)


def spanning(graph):
    boss = {node: node for node in graph}
    def top(node):
        while boss[node] != node:
            node = boss[node] = boss[boss[node]]
        return node
    for weight, a, b in sorted((w, a, b) for a, b, w in graph.edges() if a < b and graph.get(b, {}).get(a) == w):
        if (x := top(a)) is not (y := top(b)):
            boss[x] = y
            yield f"{a}{b}{weight}"


def flow(graph, source, sink):
    rest = defaultdict(int, {(a, b): w for a, b, w in graph.edges()})
    total = 0
    while True:
        before, queue = {source: None}, deque([source])
        while queue and sink not in before:
            here = queue.popleft()
            for there in sorted(graph):
                if there not in before and rest[here, there] > 0:
                    before[there] = here
                    queue += there,
        if sink not in before:
            return total, sorted(a + b for a, b, w in graph.edges() if a in before and b not in before)
        way, node = [], sink
        while (up := before[node]) is not None:
            way, node = [(up, node), *way], up
        least = min(map(rest.__getitem__, way))
        for a, b in way:
            rest[a, b] -= least
            rest[b, a] += least
        total += least


town = Graph()
for text in "AB4 AC2 BC1 BD5 CD8 CE10 DE2 DF6 EF3 GH1".split():
    town[text[0]:text[1]:"both"] = int(text[2:])
print(town, len(town), town["A":"B"], sep="\n")
places = {name: complex(*spot) for name, spot in zip("ABCDEF", [(0, 0), (1, 1), (1, 0), (3, 1), (4, 0), (5, 0)])}
plain, clever = [], []
print(search(town, "A", "F", visited=plain), search(town, "A", "F", estimate=lambda n: abs(places[n] - places["F"]), visited=clever), plain, clever)
best = search(town, "A", "E")
print(len(best), [*best], [*reversed(best)], "D" in best, best.cost, operator.attrgetter("before.before.node")(best))
print(["".join(path) for path in all_paths(town, "A", "E")][:6], sum(1 for _ in all_paths(town, "A", "F")))
print([*spanning(town)], [*strong_parts(town)])
one_way = Graph()
for text in "SA16 SB13 AC12 BA4 BD14 CB9 CT20 DC7 DT4".split():
    one_way[text[0]:text[1]] = int(text[2:])
print(flow(one_way, "S", "T"), [*strong_parts(one_way)], sep="\n")
print(~one_way, (~~one_way) == one_way, sep="\n")


@cache
def longest(node, seen=frozenset()):
    return max((w + longest(n, seen | {node}) for n, w in one_way[node].items() if n not in seen), default=0)


print([(node, longest(node)) for node in sorted(one_way)], longest.cache_info().misses)
for attempt in ("town['A':'G']", "search(town, 'A', 'G')", "town[['A']]", "one_way['S':'Z':'odd']", "best < 3", "Path('x').extra", "best['A']", "town.__delitem__(slice('A', 'Z'))"):
    try:
        print(attempt, eval(attempt))
    except Exception as error:
        print(f"{attempt}: {type(error).__name__}{error.args} {error.__cause__!r}")
try:
    one_way["S":"Q":"odd"] = 1
except TypeError as error:
    print("TypeError:", error)
else:
    print([key for key in one_way if isinstance(key, slice)], len(one_way))
