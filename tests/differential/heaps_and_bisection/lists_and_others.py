# heapq and bisect with lists that override, with what is no list, with sequences of one's own, and the names of both modules
import bisect
import heapq
from collections import UserList, deque


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


class Loud(list):
    def append(self, item):
        print("  append", item)
        super().append(item)

    def pop(self, *place):
        print("  pop", place)
        return super().pop(*place)

    def insert(self, place, item):
        print("  insert", place, item)
        super().insert(place, item)

    def __getitem__(self, place):
        print("  get", place)
        return super().__getitem__(place)

    def __setitem__(self, place, item):
        print("  set", place, item)
        super().__setitem__(place, item)

    def __len__(self):
        print("  len")
        return super().__len__()


loud = Loud([5, 2, 8, 1])
attempt("heapify", lambda: heapq.heapify(loud))
attempt("push", lambda: heapq.heappush(loud, 0))
attempt("pop", lambda: heapq.heappop(loud))
attempt("replace", lambda: heapq.heapreplace(loud, 6))
attempt("pushpop", lambda: heapq.heappushpop(loud, 3))
print(list.__repr__(loud))
list.sort(loud)
attempt("bisect", lambda: bisect.bisect(loud, 5))
attempt("insort", lambda: bisect.insort(loud, 4))
attempt("insort in bounds", lambda: bisect.insort_left(loud, 7, 1, 3))
attempt("nlargest", lambda: heapq.nlargest(2, loud))
attempt("nsmallest", lambda: heapq.nsmallest(9, loud))
attempt("merge", lambda: list(heapq.merge(loud, loud)))
for other in ((3, 1), deque([3, 1]), UserList([3, 1]), "ab", None, {1: 2}, range(4), 7):
    label = type(other).__name__
    attempt(f"heapify {label}", lambda: heapq.heapify(other))
    attempt(f"heappush {label}", lambda: heapq.heappush(other, 1))
    attempt(f"heappop {label}", lambda: heapq.heappop(other))
    attempt(f"heapreplace {label}", lambda: heapq.heapreplace(other, 1))
    attempt(f"heappushpop {label}", lambda: heapq.heappushpop(other, 1))
    attempt(f"_heapify_max {label}", lambda: heapq._heapify_max(other))
    attempt(f"bisect {label}", lambda: bisect.bisect(other, 1))
    attempt(f"insort {label}", lambda: bisect.insort(other, 2))
    print("  left", other)
attempt("pop of none", lambda: heapq.heappop([]))
attempt("replace of none", lambda: heapq.heapreplace([], 1))
attempt("pushpop of none", lambda: heapq.heappushpop([], 1))
attempt("max pop of none", lambda: heapq._heappop_max([]))
falling = [3, 1, 4, 1, 5, 9, 2, 6]
heapq._heapify_max(falling)
print(falling, heapq._heapreplace_max(falling, 0), falling, heapq._heappop_max(falling), falling)
print(heapq.__all__, hasattr(heapq, "heappush_max"), bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
print(sorted(name for name in dir(bisect) if not name.startswith("_")))


class Squares:
    """A sequence that ends nowhere but has a length."""

    def __init__(self, length):
        self.length, self.asked = length, []

    def __len__(self):
        return self.length

    def __getitem__(self, place):
        self.asked.append(place)
        if place >= 10**17:
            raise IndexError("too far")
        return place * place


squares = Squares(10**12)
print(bisect.bisect_left(squares, 10**10), squares.asked[:5], len(squares.asked))
print(bisect.bisect(squares, 50, hi=20), bisect.bisect(squares, 50, 3, 5), bisect.bisect_left(squares, -5, key=lambda x: -x))
attempt("too far", lambda: bisect.bisect(Squares(2**62), 2**200))
attempt("no insert", lambda: bisect.insort(squares, 3, hi=9))
attempt("long", lambda: bisect.bisect(Squares(2**64), 5))
attempt("negative length", lambda: bisect.bisect(Squares(-1), 5))
attempt("negative length, hi", lambda: bisect.bisect(Squares(-1), 5, 0, 4))
for words in ({"lo": -1}, {"lo": 5}, {"hi": 99}, {"hi": -1}, {"hi": -2}, {"hi": None}, {"lo": None}, {"lo": 1.0}, {"hi": "x"}, {"key": 5}, {"key": None}, {"other": 1}):
    attempt(f"words {words}", lambda: bisect.bisect_left([1, 2, 3], 2, **words))
