# Dynamic programming with many memories: caches by decorator, by dict with __missing__, by generator, by table; big numbers, bit masks.
import functools
import itertools
import math
import sys
from bisect import bisect_left
from functools import cache, lru_cache


class memo(dict):
    """A decorator that is its own table; says what it was asked."""

    def __init__(self, function):
        super().__init__()
        functools.update_wrapper(self, function)
        self.depth = self.deepest = 0

    def __missing__(self, key):
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        try:
            value = self[key] = self.__wrapped__(*key)
        finally:
            self.depth -= 1
        return value

    def __call__(self, *key): return self[key]
    def __get__(self, obj, owner=None): return self if obj is None else functools.partial(self, obj)
    def __repr__(self): return f"<memo {self.__name__}: {len(self)} answers, deepest {self.deepest}>"


@memo
def partitions(n, largest):
    """Ways to write n as a sum of parts not over largest."""
    if n == 0:
        return 1
    return sum(partitions(n - part, min(part, n - part)) for part in range(1, min(n, largest) + 1))


@memo
def collatz(n): return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


@cache
def catalan(n): return sum(catalan(k) * catalan(n - 1 - k) for k in range(n)) if n else 1


@lru_cache(maxsize=64, typed=True)
def ackermann(m, n):
    match m, n:
        case 0, _: return n + 1
        case _, 0: return ackermann(m - 1, 1)
        case _: return ackermann(m - 1, ackermann(m, n - 1))


def salesman(distances):
    n = len(distances)
    full = (1 << n) - 1

    @cache
    def best(here, seen):
        if seen == full:
            return distances[here][0], (here,)
        return min((distances[here][next_] + best(next_, seen | 1 << next_)[0], (here, *best(next_, seen | 1 << next_)[1]))
                   for next_ in range(n) if not seen >> next_ & 1)
    return *best(0, 1), best.cache_info()


def rising(items):
    """The longest rising subsequence, with the items."""
    ends, places, before = [], [], []
    for place, item in enumerate(items):
        at = bisect_left(ends, item)
        ends[at:at + 1], places[at:at + 1] = [item], [place]
        before.append(places[at - 1] if at else None)
    def back(place):
        while place is not None:
            yield items[place]
            place = before[place]
    return [*back(places[-1] if places else None)][::-1]


def chain_order(sizes):
    cost, cut = {}, {}
    for span in range(len(sizes) - 1):
        for i in range(len(sizes) - 1 - span):
            j = i + span
            cost[i, j], cut[i, j] = min(((cost[i, k] + cost[k + 1, j] + sizes[i] * sizes[k + 1] * sizes[j + 1], k) for k in range(i, j)), default=(0, i))
    def show(i, j): return chr(65 + i) if i == j else f"({show(i, cut[i, j])}{show(cut[i, j] + 1, j)})"
    return cost[0, len(sizes) - 2], show(0, len(sizes) - 2)


class Pattern:
    """Regular expressions of . * + ? by memo over two suffixes."""

    def __init__(self, text): self.text = text

    def __matmul__(self, subject):
        @cache
        def matches(p, s):
            if p == len(self.text):
                return s == len(subject)
            first = s < len(subject) and self.text[p] in {subject[s], "."}
            match self.text[p + 1:p + 2]:
                case "*": return matches(p + 2, s) or first and matches(p, s + 1)
                case "+": return first and (matches(p + 2, s + 1) or matches(p, s + 1))
                case "?": return matches(p + 2, s) or first and matches(p + 2, s + 1)
            return first and matches(p + 1, s + 1)
        return matches(0, 0)

    @memo
    def score(self, weight): return len(self.text) * weight
    def __eq__(self, other): return self.text == other.text
    def __hash__(self): return len(self.text)


print([partitions(n, n) for n in range(1, 21)], partitions(60, 60), partitions, partitions.__doc__)
print(max(range(1, 300), key=collatz), collatz, collatz[(27,)], (28,) in collatz, collatz.get((10 ** 9,)))
print([catalan(n) for n in range(12)], catalan(90), catalan.cache_info())
print(ackermann(2, 3), ackermann(2.0, 3), ackermann(True, 1), ackermann.cache_info(), ackermann.cache_parameters())
print(*salesman([[abs(a - b) * (a + 2 * b) % 17 + 1 for b in range(7)] for a in range(7)]))
print(rising([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]), rising("dynamic programming"), rising([]), rising([(2, 1), (1, 9), (1, 10), (2,)]))
print(*chain_order([30, 35, 15, 5, 10, 20, 25]), *chain_order([2, 3]))
for pattern in ("a*b+c?", ".*", "x.?y", ""):
    print(f"{pattern!r:>10}", [text for text in ("aab", "bbc", "ab", "xy", "xzy", "", "abcc", "c") if Pattern(pattern) @ text])
print(Pattern("ab").score(3), Pattern("ab").score(3), Pattern("xyz").score(2), len(Pattern.score), Pattern.score)


def fibonacci():
    known = yield 0
    a, b = 0, 1
    while True:
        a, b = b, a + b
        skip = yield a
        for _ in range(skip or 0):
            a, b = b, a + b


numbers = fibonacci()
print([next(numbers) for _ in range(10)], numbers.send(100), math.gcd(numbers.send(19), 2 ** 70 * 5), len(str(numbers.send(4000))))
binomials = list(itertools.islice(itertools.accumulate(itertools.repeat(None), lambda row, _: [a + b for a, b in itertools.pairwise([0, *row, 0])], initial=[1]), 8))
print(*(f"{' '.join(f'{value:^4}' for value in row):^40}".rstrip() for row in binomials), sep="\n")
print([sum(row) for row in binomials], all(row[k] == math.comb(n, k) for n, row in enumerate(binomials) for k in range(n + 1)), math.perm(10, 3))
limit = sys.getrecursionlimit()
sys.setrecursionlimit(200)
try:
    print(collatz(2 ** 500 + 1) > 0)
except RecursionError as error:
    print(error, collatz.depth, collatz.deepest > 50)
finally:
    sys.setrecursionlimit(limit)
for attempt in ("partitions([], 1)", "partitions(5)", "catalan([])", "catalan(n=3)", "catalan('x')", "ackermann(1)", "collatz['x']", "rising([1, 'a'])", "lru_cache(maxsize='x')",
                "lru_cache(5)(3)", "catalan.cache_info().hits > 0", "catalan.__wrapped__(3)", "memo(5)", "Pattern('a') @ 5", "'a' @ Pattern('a')", "salesman([])"):
    try:
        print(attempt, "->", eval(attempt))
    except Exception as error:
        print(f"{attempt} -> {type(error).__name__}: {error}")
