# Breadth first, depth first, Dijkstra, topological order and components on small graphs.
import collections


class Graph:
    def __init__(self, edges, directed=False):
        self.near = collections.defaultdict(dict)
        for a, b, weight in edges:
            self.near[a][b] = weight
            self.near[b].update({} if directed else {a: weight})

    def breadth_first(self, start):
        seen, queue = {start: None}, collections.deque([start])
        while queue:
            here = queue.popleft()
            for there in sorted(self.near[here]):
                if there not in seen:
                    seen[there] = here
                    queue.append(there)
        return seen

    def depth_first(self, here, seen=None):
        seen = set() if seen is None else seen
        seen.add(here)
        yield here
        for there in sorted(self.near[here]):
            if there not in seen:
                yield from self.depth_first(there, seen)

    def shortest(self, start, goal):
        best, before, open_ = {start: 0}, {}, {start}
        while open_:
            here = min(open_, key=lambda n: (best[n], n))
            open_.remove(here)
            if here == goal:
                path = [goal]
                while path[-1] != start:
                    path.append(before[path[-1]])
                return best[goal], path[::-1]
            for there, weight in self.near[here].items():
                if best[here] + weight < best.get(there, float("inf")):
                    best[there], before[there] = best[here] + weight, here
                    open_.add(there)
        return None

    def components(self):
        left = set(self.near)
        while left:
            component = set(self.depth_first(min(left)))
            left -= component
            yield sorted(component)


def topological(depends):
    order, state = [], {}

    def visit(node, path):
        if state.get(node) == "done":
            return
        if state.get(node) == "active":
            raise ValueError("cycle: " + " -> ".join(path[path.index(node):] + [node]))
        state[node] = "active"
        for other in depends.get(node, ()):
            visit(other, path + [node])
        state[node] = "done"
        order.append(node)

    for node in sorted(depends):
        visit(node, [])
    return order


roads = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("x", "y", 1)])
print(roads.breadth_first("a"))
print(list(roads.depth_first("a")))
print(roads.shortest("a", "d"), roads.shortest("a", "x"))
print(list(roads.components()))
print(topological({"app": ["lib", "log"], "lib": ["base"], "log": ["base"], "base": []}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as error:
    print(error)
grid = Graph([((x, y), (x + dx, y + dy), (x * 7 + y * 13 + dx) % 5 + 1)
              for x in range(6) for y in range(6) for dx, dy in ((1, 0), (0, 1))])
cost, path = grid.shortest((0, 0), (6, 5))
print(cost, path)
