# which comparisons the sort makes on longer lists: runs, merges in powersort's order, galloping
class Item:
    __slots__ = ("n",)

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        global count, digest
        count += 1
        digest = (digest * 31 + self.n * 7 + other.n) % 1000003
        return self.n < other.n


def check(label, row):
    global count, digest
    for reverse in (False, True):
        for by_key in (False, True):
            count = digest = 0
            items = [Item(n) for n in row]
            if by_key:
                items = sorted(items, key=lambda i: i, reverse=reverse)
            else:
                items.sort(reverse=reverse)
            print(label, reverse, by_key, count, digest, sum(i * item.n for i, item in enumerate(items)) % 9973)


def noise(n, seed=1, span=10_000):
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed % span


check("random 64", list(noise(64)))
check("random 63", list(noise(63, 2)))
check("random 65", list(noise(65, 3)))
check("random 1000", list(noise(1000, 4)))
check("few values", list(noise(700, 5, 4)))
check("ascending", list(range(500)))
check("descending", list(range(500, 0, -1)))
check("two runs", list(range(0, 400, 2)) + list(range(1, 400, 2)))
check("three runs", list(range(100)) + list(range(50, 250)) + list(range(30)))
check("saw", [n % 17 for n in range(600)])
check("organ pipe", list(range(300)) + list(range(300, 0, -1)))
check("nearly sorted", [n if n % 50 else 0 for n in range(800)])
check("tail of noise", list(range(900)) + list(noise(20, 9)))
check("head of noise", list(noise(20, 8)) + list(range(900)))
check("blocks", [b * 100 + n for b in (5, 1, 4, 0, 3, 2) for n in range(70)])
check("unequal runs", [n for size in (200, 33, 90, 40, 300, 35, 64) for n in range(size)])
check("equal", [7] * 300)
check("steps", [n // 40 for n in range(400, 0, -1)])
check("alternating", [n if n % 2 else -n for n in range(300)])
