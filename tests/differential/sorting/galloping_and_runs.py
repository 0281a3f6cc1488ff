# Which pairs are compared when runs of different lengths are merged: counts and checksums of all comparisons for many shapes and lengths.
questions = count = 0
class Item:
    __slots__ = ("value", "place")
    def __init__(self, value, place): self.value, self.place = value, place
    def __lt__(self, other):
        global questions, count
        count += 1; questions = (questions * 31 + self.place * 7 + other.place) % 1000003
        return self.value < other.value
def measure(name, values, **named):
    global questions, count
    questions = count = 0
    items = [Item(value, place) for place, value in enumerate(values)]
    items.sort(**named)
    pairs = [(item.value, item.place) for item in items]
    steady = all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(pairs, pairs[1:])) if not named else all(a[0] > b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(pairs, pairs[1:]))
    print(name, len(values), count, questions, steady)
state = 99
def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit
for size in (0, 1, 2, 3, 5, 16, 31, 32, 33, 63, 64, 65, 66, 100, 128, 129, 200, 257):
    measure("random", [random(1000) for _ in range(size)]); measure("few", [random(3) for _ in range(size)]); measure("equal", [7] * size); measure("up", list(range(size))); measure("down", list(range(size, 0, -1))); measure("down", list(range(size)), reverse=True); measure("random", [random(50) for _ in range(size)], reverse=True)
for left, right in ((300, 5), (5, 300), (200, 200), (64, 1000), (1000, 64), (500, 499)):
    a, b = sorted(random(10**6) for _ in range(left)), sorted(random(10**6) for _ in range(right))
    measure("two runs", a + b); measure("after", [n + 10**7 for n in a] + b); measure("before", a + [n + 10**7 for n in b]); measure("inside", a[:left // 2] + [n % 7 + a[left // 2] for n in sorted(b)] + a[left // 2:]); measure("down and up", a[::-1] + b); measure("both down", a[::-1] + b[::-1])
measure("blocks", [block * 100 + n for block in (3, 1, 4, 0, 2, 5) for n in range(50)]); measure("interleaved", [n // 2 + n % 2 * 400 for n in range(800)]); measure("saw", [n % 37 for n in range(700)]); measure("saw down", [-n % 41 for n in range(700)]); measure("organ", [*range(300), *range(300, 0, -1)]); measure("one late", [*range(500), 250]); measure("one early", [250, *range(500)]); measure("swapped", [n ^ 1 for n in range(512)]); measure("halves", [*range(256, 512), *range(256)]); measure("powers", [n & -n for n in range(1, 600)]); measure("squares", [n * n % 601 for n in range(601)]); measure("runs growing", [n for length in range(1, 40) for n in range(length)]); measure("runs shrinking", [n for length in range(40, 0, -1) for n in range(length)])
measure("plateaus down", [n // 5 for n in range(300, 0, -1)]); measure("plateaus", [n // 5 for n in range(300)]); measure("equal then down", [9] * 40 + [8] * 40 + [7] * 40); measure("down with equals", [5, 4, 4, 3, 3, 3, 2, 1, 1, 0] * 13)
