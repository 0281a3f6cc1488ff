# deque at work: queues, undo stacks, sliding windows, breadth-first search, round robin, rotations of ciphers
from collections import deque
def bfs(grid, start, goal):
    todo, seen = deque([(start, [start])]), {start}
    while todo:
        (r, c), path = todo.popleft()
        if (r, c) == goal: return path
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = r + dr, c + dc
            if 0 <= n[0] < len(grid) and 0 <= n[1] < len(grid[0]) and grid[n[0]][n[1]] != '#' and n not in seen: seen.add(n); todo.append((n, path + [n]))
print(bfs(['..#.', '.#..', '....'], (0, 0), (0, 3)))
def window_max(data, k):
    d, out = deque(), []
    for i, x in enumerate(data):
        while d and data[d[-1]] <= x: d.pop()
        d.append(i)
        if d[0] <= i - k: d.popleft()
        if i >= k - 1: out.append(data[d[0]])
    return out
print(window_max([1, 3, -1, -3, 5, 3, 6, 7], 3))
def josephus(n, k):
    d, out = deque(range(1, n + 1)), []
    while d: d.rotate(1 - k); out.append(d.popleft())
    return out
print(josephus(7, 3), josephus(1, 5), josephus(10, 1))
class Undo:
    def __init__(self, n): self.done, self.undone, self.state = deque(maxlen=n), deque(), 0
    def do(self, x): self.done.append(self.state); self.undone.clear(); self.state = x
    def undo(self):
        if self.done: self.undone.append(self.state); self.state = self.done.pop()
    def redo(self):
        if self.undone: self.done.append(self.state); self.state = self.undone.pop()
u = Undo(3)
for x in range(1, 6): u.do(x)
for op in 'uuuurru': (u.undo if op == 'u' else u.redo)(); print(u.state, list(u.done), list(u.undone), end='; ')
print(); u.do(9); print(u.state, u.done, u.undone)
def robin(*its):
    d = deque(map(iter, its))
    while d:
        try: yield next(d[0])
        except StopIteration: d.popleft()
        else: d.rotate(-1)
print(''.join(robin('ABC', 'D', 'EF')), [*robin()], [*robin([], [1], [])])
def tail(lines, n): return deque(lines, n)
print(tail('abcdefg', 3), tail([], 2), list(tail(range(100), 4)), tail('ab', 0))
alphabet = deque('abcdefghijklmnopqrstuvwxyz'); plain = ''.join(alphabet); alphabet.rotate(-3); print('hello'.translate(str.maketrans(plain, ''.join(alphabet))))
def avg(it, n=3):
    it = iter(it); d = deque((next(it) for _ in range(n - 1)), n); d.appendleft(0); s = sum(d)
    for x in it: s += x - d.popleft(); d.append(x); yield s / n
print(list(avg([40, 30, 50, 46, 39, 44])))
def balanced(s):
    st = deque(); pairs = dict(zip(')]}', '([{'))
    for ch in s:
        if ch in '([{': st.append(ch)
        elif ch in pairs and (not st or st.pop() != pairs[ch]): return False
    return not st
print([balanced(s) for s in ('([]{})', '([)]', '((', '', '}')])
d = deque([1, 2, 3]); a, *b = d; print(a, b, *d, sep='-')
match d:
    case [x, *rest]: print('matched', x, rest)
    case _: print('no sequence')
