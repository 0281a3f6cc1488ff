# Sorts inside sorts: keys and comparisons that sort other lists, the same list, iterate, raise, generators that are sorted while they sort; recursion.
class Box:
    def __init__(self, *values): self.values = list(values)
    def __lt__(self, other): self.values.sort(); other.values.sort(reverse=True); return self.values < other.values[::-1]
    def __repr__(self): return f"Box{self.values}"
print(sorted([Box(3, 1), Box(2, 9), Box(1, 1, 0), Box(5)]))
row = [3, 1, 2]
def key(n):
    inner = sorted(range(n), key=lambda m: -m); print(n, inner, row, end="; ")
    return -n
row.sort(key=key); print(row)
def again(n):
    row.sort(); row.sort(key=lambda m: print("never")); return n
row = [2, 1]; row.sort(key=again); print(row)
def recursive(values):
    if not values: return []
    return sorted(values[1:], key=lambda n: (len(recursive(values[1:])), n)) + values[:1]
print(recursive([4, 2, 5, 1]))
def quick(values): return values if len(values) < 2 else quick([v for v in values[1:] if v < values[0]]) + values[:1] + quick([v for v in values[1:] if v >= values[0]])
def merged(values):
    if len(values) < 2: return values
    left, right = merged(values[:len(values) // 2]), merged(values[len(values) // 2:])
    return sorted(left + right)
shuffled = [n * 37 % 101 for n in range(101)]; print(quick(shuffled) == merged(shuffled) == sorted(shuffled) == list(range(101)))
def generate(depth):
    if depth: yield from sorted(generate(depth - 1), reverse=depth % 2)
    yield depth
print(list(generate(6)), sorted(sorted(sorted("hello"), reverse=True), key="leoh".index))
nested = [[3, [2, 1]], [1, [5, 4]], [1, [4, 9]]]
def deep(value): return sorted(map(deep, value), key=str) if isinstance(value, list) else value
print(deep(nested), sorted(nested), sorted(nested, key=lambda row: row[1][::-1]))
loop = []; loop.append(loop); other = []; other.append(other)
for action in (lambda: sorted([loop, other]), lambda: sorted([[loop], [loop]]) == [[loop], [loop]], lambda: sorted([loop, loop]) == [loop, loop]):
    try: print(action())
    except RecursionError as error: print(type(error).__name__, str(error)[:32])
class Sorter:
    def __init__(self, rows): self.rows = rows
    def __lt__(self, other): self.rows.clear(); return False
rows = []; rows += [Sorter(rows) for _ in range(4)]
try: rows.sort()
except ValueError as error: print(error, len(rows))
class Swap:
    def __lt__(self, other): rows[:] = [1, 2]; return True
rows = [Swap(), Swap(), Swap()]
try: rows.sort()
except ValueError as error: print(error, [type(r).__name__ for r in rows])
class Keeps:
    def __lt__(self, other): rows.append(1); rows.pop(); return True
rows = [Keeps(), Keeps()]
try: rows.sort(); print("fine", len(rows))
except ValueError as error: print(error, len(rows))
rows = [3, 1, 2]; it = iter(rows); next(it)
def walks(n): return next(it, "over"), n
try: rows.sort(key=walks)
except Exception as error: print(type(error).__name__, error)
print(rows, list(it)); view = reversed(rows); rows.sort(key=lambda n: view.__length_hint__()); print(rows, list(view))
table = {"b": [2, 1], "a": [9, 3]}; [part.sort() for part in table.values()]; print(sorted(table.items(), key=lambda pair: pair[1][-1]), dict(sorted(table.items())), sorted(table, key=table.get))
def coroutine():
    received = []
    while True: received.append((yield sorted(received))); received.sort(key=lambda n: -n if len(received) else n)
c = coroutine(); next(c); print([c.send(n) for n in (3, 1, 2)]); c.close()
