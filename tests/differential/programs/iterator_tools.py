# Iterators of every make, written by hand and compared with the library's.
import itertools


class Peekable:
    def __init__(self, items):
        self.items, self.buffer = iter(items), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.buffer.pop() if self.buffer else next(self.items)

    def peek(self, default=None):
        if not self.buffer:
            try:
                self.buffer.append(next(self.items))
            except StopIteration:
                return default
        return self.buffer[-1]


def windows(items, n):
    window = []
    for item in items:
        window = (window + [item])[-n:]
        if len(window) == n:
            yield tuple(window)


def interleave(*sources):
    sources = [iter(s) for s in sources]
    while sources:
        for source in sources[:]:
            try:
                yield next(source)
            except StopIteration:
                sources.remove(source)


def merge(*sources):
    heads = [p for p in map(Peekable, sources) if p.peek(heads_end) is not heads_end]
    while heads:
        lowest = min(heads, key=Peekable.peek)
        yield next(lowest)
        heads = [p for p in heads if p.peek(heads_end) is not heads_end]


def flatten(items, depth=-1):
    for item in items:
        if depth and hasattr(item, "__iter__") and not isinstance(item, str):
            yield from flatten(item, depth - 1)
        else:
            yield item


def power_set(items):
    items = list(items)
    return itertools.chain.from_iterable(itertools.combinations(items, n) for n in range(len(items) + 1))


def gray(n):
    return [i ^ i >> 1 for i in range(2 ** n)]


heads_end = object()
p = Peekable("abc")
print(p.peek(), next(p), p.peek(), list(p), p.peek("end"))
print(list(windows(range(6), 3)), list(windows("ab", 3)))
print("".join(interleave("abc", "12345", "X")), list(merge([1, 4, 7], [2, 5, 8], [], [0, 9])))
print(list(flatten([1, [2, (3, {4}), "five"], [[[6]]]])), list(flatten([1, [2, [3]]], 1)))
print(list(power_set("abc")), len(list(power_set(range(10)))))
print([f"{g:03b}" for g in gray(3)], all((a ^ b).bit_count() == 1 for a, b in itertools.pairwise(gray(6))))
tokens = Peekable("aaabbc")
runs = []
while (c := tokens.peek()) is not None:
    n = 0
    while tokens.peek() == c:
        next(tokens)
        n += 1
    runs.append((c, n))
print(runs == [(k, len(list(g))) for k, g in itertools.groupby("aaabbc")], runs)
evens = itertools.count(0, 2)
squares = map(lambda n: n * n, evens)
print(list(itertools.takewhile(lambda n: n < 200, squares)), next(evens), next(squares))
print(*map(lambda *a: sum(a), range(3), range(10, 13), itertools.repeat(100)), sep=", ")
