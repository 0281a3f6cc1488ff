# bisect: left and right, bounds, keys, insort on lists and other sequences, which comparisons are made, errors
import bisect
from bisect import bisect_left, bisect_right, insort, insort_left, insort_right

from _show import show


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"  {self.n}<{other.n}", end="")
        return self.n < other.n


class Row:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        print("  at", index, end="")
        return self.items[index]

    def insert(self, index, item):
        print("  insert", index, item, end="")
        self.items.insert(index, item)


a = [1, 2, 2, 2, 3]
show(globals(), """
[(bisect_left(a, x), bisect_right(a, x)) for x in (0, 1, 1.5, 2, 3, 4)]
bisect_left(a, 2, 2), bisect_left(a, 2, 2, 3), bisect_right(a, 2, lo=1, hi=2), bisect_right(a, 2, 0, None), bisect_right([], 1)
bisect_left(a, 2, -1)
bisect_left(a, 2, 0, 100)
bisect_left(a, 9, 0, 100)
bisect_left(a, 2, 3, 1), bisect_left(a, 5, hi=-1)
bisect_left(a, 'x')
bisect_left(a)
bisect_left(5, 1)
bisect_left(a, 1, 'x')
bisect_left(a, 1, 0, 'x')
bisect_left(a, 1, 0, 1, len)
bisect_left(a=a, x=2), bisect_right('abc', 'b'), bisect_left((1, 5), 3), bisect_left(range(10**10), 10**9)
bisect_left(['a', 'bb', 'cccc'], 2, key=len), bisect_right(['a', 'bb', 'cccc'], 2, key=len), bisect_left([3, 2, 1], -2, key=lambda x: -x)
bisect_left([1], 1, key=5)
bisect_left({0: 5, 1: 6}, 6)
bisect.bisect is bisect_right, insort is insort_right, bisect_left.__module__
insort([], 1), insort(5, 1)
insort(a)
""")
for n in (2, 0, 5):
    insort_left(a, n)
    insort_right(a, n)
print(a)
words = ["a", "ccc"]
insort(words, "bb", key=len)
insort_left(words, "dd", key=len)
insort(words, "ee", key=len)
print(words)
row = [Item(n) for n in range(0, 20, 2)]
for n in (5, 6, -1, 30):
    print(n, end="")
    print("", bisect_left(row, Item(n)), end="")
    print("", bisect_right(row, Item(n)))
r = Row(1, 3, 5, 7)
print("", bisect_left(r, 4), bisect_right(r, 5, 1))
insort(r, 6)
print("", r.items)
