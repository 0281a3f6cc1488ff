# A maze carved by a fixed pseudo-random walk, solved three ways, and drawn.
import collections


class Maze:
    def __init__(self, width, height, seed):
        self.width, self.height, self.seed = width, height, seed
        self.open = collections.defaultdict(set)
        self.carve()

    def random(self, n):
        self.seed = (self.seed * 16807) % 2147483647
        return self.seed % n

    def around(self, x, y):
        return [(x + dx, y + dy) for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0))
                if 0 <= x + dx < self.width and 0 <= y + dy < self.height]

    def carve(self):
        stack, seen = [(0, 0)], {(0, 0)}
        while stack:
            here = stack[-1]
            choices = [cell for cell in self.around(*here) if cell not in seen]
            if not choices:
                stack.pop()
                continue
            there = choices[self.random(len(choices))]
            self.open[here].add(there)
            self.open[there].add(here)
            seen.add(there)
            stack.append(there)

    def solve(self, start, goal):
        before, queue = {start: None}, collections.deque([start])
        while queue and goal not in before:
            here = queue.popleft()
            for there in sorted(self.open[here] - before.keys()):
                before[there] = here
                queue.append(there)
        path = []
        while goal is not None:
            path.append(goal)
            goal = before[goal]
        return path[::-1]

    def solve_recursively(self, here, goal, seen=frozenset()):
        if here == goal:
            return [here]
        for there in sorted(self.open[here] - seen):
            if (rest := self.solve_recursively(there, goal, seen | {here})) is not None:
                return [here] + rest
        return None

    def follow_the_wall(self, start, goal):
        directions = [(0, -1), (1, 0), (0, 1), (-1, 0)]
        (x, y), facing, steps = start, 1, 0
        while (x, y) != goal:
            for turn in (1, 0, 3, 2):
                dx, dy = directions[(facing + turn) % 4]
                if (x + dx, y + dy) in self.open[x, y]:
                    facing, x, y = (facing + turn) % 4, x + dx, y + dy
                    break
            steps += 1
        return steps

    def draw(self, path=()):
        path = set(path)
        yield "+" + "--+" * self.width
        for y in range(self.height):
            line, below = "|", "+"
            for x in range(self.width):
                line += ("()" if (x, y) in path else "  ") + (" " if (x + 1, y) in self.open[x, y] else "|")
                below += ("  " if (x, y + 1) in self.open[x, y] else "--") + "+"
            yield line
            yield below


maze = Maze(12, 6, 2024)
path = maze.solve((0, 0), (11, 5))
print("\n".join(maze.draw(path)))
print(len(path), path == maze.solve_recursively((0, 0), (11, 5)), maze.follow_the_wall((0, 0), (11, 5)) >= len(path) - 1)
print(sum(map(len, maze.open.values())) // 2, max(len(n) for n in maze.open.values()), [c for c, n in sorted(maze.open.items()) if len(n) == 1][:5])
