# itertools.batched and pairwise: strict or not, odd sizes, short ends, sources that raise, deaths of items, use after the end
import itertools


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"

    def __del__(self):
        print("  dies", self.name)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("  index asked")
        return self.value


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


for size in (1, 2, 3, 7, 8, True, Index(2), 0, -1, Index(0), 2.0, "2", None, 10**30, -10**30):
    attempt(f"batched {size if not isinstance(size, Index) else 'index'}", lambda: list(itertools.batched("abcdefg", size)))
for strict in (True, False, 1, 0, [], "x", None):
    attempt(f"strict {strict!r}", lambda: list(itertools.batched("abcde", 2, strict=strict)))
    attempt(f"strict {strict!r} even", lambda: list(itertools.batched("abcd", 2, strict=strict)))


class Mean:
    def __bool__(self):
        raise LookupError("no truth")


attempt("mean strict", lambda: itertools.batched("ab", 2, strict=Mean()))
attempt("positional strict", lambda: itertools.batched("ab", 2, True))
attempt("no size", lambda: itertools.batched("ab"))
attempt("by keyword", lambda: list(itertools.batched(iterable="abc", n=2)))
attempt("not iterable", lambda: itertools.batched(5, 2))
attempt("not iterable, bad size", lambda: itertools.batched(5, 0))


def source(count, ending=None):
    for number in range(count):
        print("  gives", number)
        yield Item(f"i{number}")
    if ending:
        raise ending
    print("  source ends")


walk = itertools.batched(source(3, KeyError("broken")), 2)
attempt("first", lambda: next(walk))
attempt("second", lambda: next(walk))
attempt("third", lambda: next(walk))
strict = itertools.batched(source(3), 2, strict=True)
attempt("strict first", lambda: next(strict))
attempt("strict second", lambda: next(strict))
attempt("strict third", lambda: next(strict))
print(next(strict, "over"))


class Restarting:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count % 4 == 0:
            raise StopIteration
        return self.count


again = itertools.batched(Restarting(), 2)
print([next(again, None) for _ in range(6)])
again = itertools.pairwise(Restarting())
print([next(again, None) for _ in range(8)])
exact = itertools.batched(Restarting(), 3)
print([next(exact, None) for _ in range(4)])

print("pairs")
for pair in itertools.pairwise(source(3)):
    print(pair)
del pair
print("kept pairs")
kept = list(itertools.pairwise(source(3)))
print(kept)
kept.clear()
walk = itertools.pairwise(source(3, OSError("lost")))
attempt("pair", lambda: next(walk))
attempt("pair", lambda: next(walk))
attempt("pair", lambda: next(walk))
attempt("pair", lambda: next(walk))
print(list(itertools.pairwise([])), list(itertools.pairwise([1])))
attempt("pairwise of nothing", lambda: itertools.pairwise())
attempt("pairwise keyword", lambda: itertools.pairwise(iterable=[1]))
