# itertools.zip_longest, chain and starmap: fill values, ends that come and go, tuples handed out again, errors, deaths of sources
import itertools


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


def source(name, count, ending=None):
    try:
        for number in range(count):
            yield f"{name}{number}"
        if ending:
            raise ending
    finally:
        print("  closes", name)


for row in itertools.zip_longest(source("a", 1), source("b", 3), source("c", 0), fillvalue="-"):
    print(row)
walk = itertools.zip_longest(source("x", 2, ValueError("x broke")), source("y", 4))
for _ in range(6):
    attempt("next", lambda: next(walk))
walk = itertools.zip_longest(source("x", 4), source("y", 1, ValueError("y broke")))
for _ in range(3):
    attempt("next", lambda: next(walk))
del walk
print(list(itertools.zip_longest()), list(itertools.zip_longest([])), list(itertools.zip_longest([], [])))
attempt("two words", lambda: itertools.zip_longest([], fillvalue=1, other=2))
attempt("other word", lambda: itertools.zip_longest([], other=2))
attempt("second not iterable", lambda: itertools.zip_longest([], 5))
attempt("fill none", lambda: list(itertools.zip_longest("ab", "c", fillvalue=None)))


class Fill:
    def __del__(self):
        print("  fill dies")

    def __repr__(self):
        return "fill"


walk = itertools.zip_longest("ab", "c", fillvalue=Fill())
print(list(walk))
del walk
print("fill is gone")

identities = set()
walk = itertools.zip_longest([1, 2, 3], "ab")
first = next(walk)
second = next(walk)
print(first, second, first is second)
rows = [row for row in itertools.zip_longest("abc", "d")]
print(rows, len({id(row) for row in rows}))


class Flicker:
    def __init__(self, values):
        self.values = iter(values)

    def __iter__(self):
        return self

    def __next__(self):
        value = next(self.values)
        if value is None:
            raise StopIteration
        return value


print(list(itertools.zip_longest(Flicker([1, None, 3, 4]), "abcd")))
chained = itertools.chain(Flicker([1, None, 2]), "ab")
print(list(chained), list(chained))

print("chain")
walk = itertools.chain(source("p", 1), source("q", 1), 5, source("r", 1))
for _ in range(5):
    attempt("next", lambda: next(walk))
del walk
walk = itertools.chain.from_iterable(source("s", 2))
print([next(walk), next(walk), next(walk), next(walk), next(walk, "end")])
attempt("from one", lambda: list(itertools.chain.from_iterable(5)))
attempt("from items", lambda: list(itertools.chain.from_iterable([[1], 2])))
same = iter([1, 2, 3, 4])
print(list(itertools.chain(itertools.islice(same, 1), same, same)))

print("starmap")


def show(*arguments, **words):
    return arguments, words


for arguments in ([()], [(1,), [2, 3], "ab", {4: 5}, range(2), iter("z")], [5], [(1,), None], 7):
    attempt("starmap", lambda: list(itertools.starmap(show, arguments)))
attempt("too many", lambda: list(itertools.starmap(abs, [(1, 2)])))
attempt("not callable", lambda: list(itertools.starmap(None, [(1, 2)])))
attempt("not callable, empty", lambda: list(itertools.starmap(None, [])))
attempt("source", lambda: list(itertools.starmap(max, source("m", 1, KeyError("m")))))
