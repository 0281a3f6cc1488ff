# what the language itself takes from iterators: unpacking, star arguments, membership, slices and in-place additions, comprehensions, for with else
import itertools


def source(name, count, ending=None):
    try:
        for number in range(count):
            print(f"  {name}{number}", end="")
            yield number
        if ending:
            raise ending
        print(f"  {name} ends", end="")
    finally:
        print(f"  {name} closed")


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


def unpack_two(walk):
    first, second = walk
    return first, second


def unpack_star(walk):
    first, *middle, last = walk
    return first, middle, last


def unpack_nested(walk):
    (first, second), *_ = walk
    return first, second


def unpack_none(walk):
    [] = walk
    return "nothing"


for count in range(5):
    attempt(f"two of {count}", lambda: unpack_two(source("s", count)))
    attempt(f"star of {count}", lambda: unpack_star(source("s", count)))
    attempt(f"none of {count}", lambda: unpack_none(source("s", count)))
attempt("two, broken", lambda: unpack_two(source("s", 1, KeyError("s"))))
attempt("two, broken late", lambda: unpack_two(source("s", 2, KeyError("s"))))
attempt("star, broken", lambda: unpack_star(source("s", 4, KeyError("s"))))
attempt("nested", lambda: unpack_nested(iter([source("in", 3), 1])))
attempt("nested wrong", lambda: unpack_nested([5, 1]))
endless = itertools.count()
attempt("endless", lambda: unpack_two(endless))
print(next(endless))


def show(*arguments, **words):
    return arguments, words


attempt("call", lambda: show(0, *source("a", 2), *source("b", 1), **{"k": 1}))
attempt("call broken", lambda: show(*source("a", 1), *source("b", 1, OSError("b")), *source("never", 1)))
attempt("call with number", lambda: show(*5))
attempt("call with number later", lambda: show(1, *5))
attempt("display", lambda: [*source("a", 1), *"xy", *source("b", 1)])
attempt("display with none", lambda: [*None])
attempt("set", lambda: sorted({*source("a", 2), *[0, 7]}))
attempt("in", lambda: 1 in source("m", 3))
attempt("not in", lambda: 9 not in source("m", 2))
attempt("in broken", lambda: 9 in source("m", 1, ValueError("m")))
attempt("in number", lambda: 1 in 5)
walk = iter(range(10))
print(3 in walk, next(walk), 2 in walk, next(walk, "end"))
row = [0]
row += source("r", 2)
row[1:1] = source("t", 2)
row[::2] = source("u", 3)
print(row)


def extend_broken():
    row.extend(source("x", 2, IndexError("x")))


attempt("extend", extend_broken)
print(row)


def slice_broken():
    row[:] = source("x", 2, IndexError("x"))


attempt("slice", slice_broken)
attempt("wrong size", lambda: row.__setitem__(slice(None, None, 3), source("y", 1)))
print(row)
for item in source("f", 2):
    print(" item", item)
else:
    print("else")
for item in source("g", 3):
    if item == 1:
        break
else:
    print("never")
print("after break")
lazy = (a * b for a in source("o", 2) for b in source("i", 2))
print("made")
print(list(lazy))
attempt("outermost at once", lambda: (a for a in 5))
inner = (a for b in [1] for a in 5)
attempt("inner late", lambda: next(inner))
attempt("dict", lambda: dict(zip(source("k", 2), source("v", 3))))
attempt("dict of wrong", lambda: dict([source("p", 2), source("q", 3)]))
attempt("join", lambda: "-".join(str(n) for n in source("j", 3)))
attempt("max", lambda: max(source("w", 3), key=lambda n: -n))
print(dict([iter("ab"), (n for n in "cd")]), set(zip("a", "b")), tuple(iter(())))
