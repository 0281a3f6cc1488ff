# reversed(): __reversed__ looked up on the type, None that blocks, lengths that lie, odd answers, built-in types, dict views, use meanwhile
from collections import ChainMap, Counter, OrderedDict, deque, namedtuple


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


for thing in ([1, 2], (1, 2), "ab", b"ab", bytearray(b"ab"), range(3), range(0), range(10**30, 10**30 + 3), range(9, 0, -4), {1: 2, 3: 4},
              {1: 2, 3: 4}.keys(), {1: 2, 3: 4}.values(), {1: 2, 3: 4}.items(), {1, 2}, frozenset(), None, 5, iter([1]), (n for n in "a"),
              deque([1, 2]), OrderedDict(a=1, b=2), OrderedDict(a=1, b=2).items(), Counter("aab"), ChainMap({1: 2}, {3: 4}), memoryview(b"ab"),
              namedtuple("P", "x y")(1, 2), reversed([1, 2]), zip([1], [2]), map, slice(3), int):
    attempt(type(thing).__name__, lambda: (type(reversed(thing)).__name__, list(reversed(thing))))


class Sequence:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print("  len")
        return self.length

    def __getitem__(self, place):
        print("  item", place)
        if place == 5:
            raise IndexError("five")
        if place == 6:
            raise StopIteration("six")
        if place == 7:
            raise KeyError("seven")
        return place * 10


for length in (0, 3, -1, "x", 2**70, 6, 7, 8, True):
    attempt(f"length {length!r}", lambda: list(reversed(Sequence(length))))


class Only:
    def __getitem__(self, place):
        return place


class Counted:
    def __len__(self):
        return 2


class Mapping(dict):
    pass


class Blocked(list):
    __reversed__ = None


class Odd:
    def __init__(self):
        self.__reversed__ = lambda: "from the object"

    def __reversed__(self):
        return "from the type"


class Raising:
    @property
    def __reversed__(self):
        raise LookupError("no look")


class Generating:
    def __reversed__(self):
        yield from "zyx"

    def __iter__(self):
        return iter("xyz")


class Own(reversed):
    pass


for thing in (Only(), Counted(), Mapping(a=1), Blocked([1]), Odd(), Raising(), Generating()):
    attempt(type(thing).__name__, lambda: reversed(thing) if isinstance(thing, Odd) else list(reversed(thing)))
attempt("own", lambda: (type(Own([1])).__name__, list(Own((1, 2, 3)))))
attempt("none", lambda: reversed())
attempt("two", lambda: reversed([], []))
attempt("word", lambda: reversed(sequence=[]))
row = [1, 2, 3, 4]
walk = reversed(row)
print(next(walk), walk.__length_hint__())
del row[1:]
print(walk.__length_hint__(), list(walk), list(walk))
row = [1, 2, 3]
walk = reversed(row)
next(walk)
row.extend("abc")
print(list(walk))
walk = reversed(row)
row.clear()
print(walk.__length_hint__(), next(walk, "end"))
row.extend([1] * 9)
print(next(walk, "end"))
names = {"a": 1, "b": 2, "c": 3}
walk = reversed(names)
print(next(walk))
names["d"] = 4
attempt("grown", lambda: next(walk))
attempt("once more", lambda: next(walk))
names = {"a": 1, "b": 2, "c": 3}
walk = reversed(names.items())
print(next(walk))
names["c"] = names.pop("b")
attempt("same size", lambda: list(walk))
print(reversed([1, 2]).__reduce__(), reversed((1, 2)).__reduce__(), reversed({1: 2}).__reduce__(), type(reversed("a")) is reversed)
del names["a"]
names["a"] = 0
print(list(reversed(names)), list(reversed(names.values())))
