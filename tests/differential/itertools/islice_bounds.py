# itertools.islice: bounds of every type, huge ones, __index__ that raises, how much is taken, when the source is dropped
import itertools
import sys


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, BaseException):
            raise self.value
        return self.value


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


bounds = [
    (), (3,), (None,), (0,), (2, 5), (2, None), (None, 4), (None, None), (1, 8, 3), (None, None, 4), (1, None, None),
    (5, 2), (0, 0), (0, 0, 5), (-1,), (1, -1), (-1, 5), (0, 5, 0), (0, 5, -1), (1.0,), (0, 2.0), (0, 5, 2.0), ("2",),
    (True,), (Index(3),), (Index(1), Index(6), Index(2)), (Index(-1),), (Index(KeyError("bound")),),
    (0, Index(KeyError("bound"))), (0, 5, Index(KeyError("bound"))), (Index("x"),), (Index(None),),
    (sys.maxsize,), (sys.maxsize + 1,), (-sys.maxsize - 2,), (0, sys.maxsize), (0, sys.maxsize + 1),
    (sys.maxsize, sys.maxsize), (0, 9, sys.maxsize), (0, 9, sys.maxsize + 1), (5, 9, sys.maxsize), (1, 2, 3, 4),
]
for arguments in bounds:
    shown = ", ".join(repr(a) if not isinstance(a, Index) else f"Index({a.value!r})" for a in arguments)
    attempt(f"({shown})", lambda: list(itertools.islice(range(10), *arguments)))
attempt("keyword", lambda: itertools.islice(range(4), stop=2))
attempt("not iterable", lambda: itertools.islice(4, 2))
attempt("not iterable, bad bound", lambda: itertools.islice(4, -2))


def source(count):
    try:
        for number in range(count):
            print("  gives", number)
            yield number
    finally:
        print("  source is closed")


for arguments in [(0,), (2,), (1, 3), (3, 3), (3, 2), (0, 4, 3), (1, 5, 2), (7, 9)]:
    print("taken by", arguments)
    walk = source(5)
    cut = itertools.islice(walk, *arguments)
    print(list(cut))
    print("left", list(walk))
    del walk, cut

print("dropped at the end")
cut = itertools.islice(source(5), 2)
print(next(cut), next(cut))
print("before the end is found")
print(next(cut, "end"), next(cut, "end"))
print("after")

growing = [0]
cut = itertools.islice(growing, 5)
for item in cut:
    growing.append(item + 1)
print(growing, list(cut))


class Source:
    calls = 0

    def __iter__(self):
        return self

    def __next__(self):
        Source.calls += 1
        if Source.calls == 3:
            raise ArithmeticError("third")
        return Source.calls


cut = itertools.islice(Source(), 1, 6, 2)
for _ in range(6):
    attempt("next", lambda: next(cut))
print(Source.calls)
nested = itertools.islice(itertools.islice(itertools.count(), 2, None, 3), 1, 4)
print(list(nested), list(nested))
