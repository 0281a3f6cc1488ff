# bisect at work: sorted lists as classes, grades, neighbours, ranges of equals, intervals, keys with falling order, answers by search over functions
import bisect
import functools


class Sorted:
    def __init__(self, items=(), key=None):
        self.items, self.key = [], key
        for item in items:
            self.add(item)

    def add(self, item):
        bisect.insort(self.items, item, key=self.key)

    def place(self, item):
        wanted = item if self.key is None else self.key(item)
        place = bisect.bisect_left(self.items, wanted, key=self.key)
        if place == len(self.items) or (self.items[place] if self.key is None else self.key(self.items[place])) != wanted:
            raise ValueError(f"{item!r} is not there")
        return place

    def count(self, item):
        return bisect.bisect_right(self.items, item, key=self.key) - bisect.bisect_left(self.items, item, key=self.key)


numbers = Sorted([5, 3, 8, 3, 1, 3, 8])
print(numbers.items, numbers.place(8), numbers.count(3), numbers.count(4))
words = Sorted(["pear", "Fig", "apple", "kiwi", "Date"], key=str.lower)
print(words.items, words.place("FIG"))
lengths = Sorted(["ccc", "a", "bb", "dd", "e", "fff"], key=len)
print(lengths.items, lengths.count(2))
try:
    words.place("plum")
except ValueError as error:
    print(error)
falling = [9, 7, 7, 4, 1]
for value in (10, 9, 8, 7, 5, 1, 0):
    print(value, bisect.bisect_left(falling, -value, key=lambda item: -item), bisect.bisect_right(falling, -value, key=lambda item: -item), end="; ")
print()
print([("FEDCBA"[bisect.bisect([50, 60, 70, 80, 90], score)], score) for score in (33, 50, 59, 60, 89.5, 90, 100)])


def neighbours(row, value):
    left, right = bisect.bisect_left(row, value), bisect.bisect_right(row, value)
    return row[left - 1] if left else None, row[right] if right < len(row) else None


row = [1, 4, 4, 6, 9]
print([neighbours(row, value) for value in range(0, 11)])


class Root:
    def __init__(self, function):
        self.function = function

    def __getitem__(self, place):
        return self.function(place)

    def __len__(self):
        return 1 << 40


print(bisect.bisect_right(Root(lambda n: n * n), 2 * 10**20) - 1, bisect.bisect_left(Root(lambda n: n >= 12345), True))
print(bisect.bisect_left(range(10**9), 5 * 10**8, key=lambda n: n * 2), bisect.bisect_left(range(0, 10**12, 7), 700))


@functools.total_ordering
class Version:
    compared = 0

    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        Version.compared += 1
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


versions = []
for text in ("3.9", "3.10", "2.7.18", "3.13.0", "3.9.1", "3.1"):
    bisect.insort(versions, Version(text))
print(versions, Version.compared)
print(bisect.bisect(versions, (3, 9), key=lambda version: version.parts))


class Intervals:
    def __init__(self):
        self.starts, self.ends = [], []

    def add(self, start, end):
        left, right = bisect.bisect_left(self.ends, start), bisect.bisect_right(self.starts, end)
        if left < right:
            start, end = min(start, self.starts[left]), max(end, self.ends[right - 1])
        self.starts[left:right], self.ends[left:right] = [start], [end]


intervals = Intervals()
for pair in [(5, 8), (1, 2), (10, 12), (7, 10), (20, 30), (0, 0), (2, 4), (13, 19)]:
    intervals.add(*pair)
    print(list(zip(intervals.starts, intervals.ends)))


def longest_rising(row):
    tails = []
    for value in row:
        place = bisect.bisect_left(tails, value)
        tails[place : place + 1] = [value]
    return len(tails), tails


print(longest_rising([10, 9, 2, 5, 3, 7, 101, 18, 20, 4, 19]), longest_rising([]), longest_rising("abracadabra"))
draw = 5
row = []
for _ in range(200):
    draw = (draw * 1103515245 + 12345) % 2**31
    bisect.insort_left(row, draw // 65536 % 50)
print(row == sorted(row), row[:10], bisect.bisect(row, 25))
nan = float("nan")
print(bisect.bisect([1.0, nan, 3.0], 2.0), bisect.bisect_left([1.0, nan, 3.0], nan), bisect.bisect([], nan))
