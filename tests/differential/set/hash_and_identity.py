# identity before equality, and hashes, in every container: nan, one object twice, equal numbers of different types
nan = float("nan")
other = float("nan")


class Never:
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 5


class Always:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 5


n, a = Never(), Always()
from collections import Counter, OrderedDict, deque

for make in (list, tuple, set, frozenset, deque, lambda x: dict.fromkeys(x), lambda x: OrderedDict.fromkeys(x), lambda x: dict.fromkeys(x).keys(),
             lambda x: dict(enumerate(x)).values(), lambda x: iter(x), lambda x: Counter(x)):
    c = lambda x: make([x])
    print([nan in c(nan), other in c(nan), n in c(n), Never() in c(n), a in c(n), n in c(a), 1.0 in c(1), True in c(1), 1 in c(1 + 0j), "a" in c("a")])
for make in (list, tuple, deque):
    x = make([nan, n, 1])
    print(x == make([nan, n, True]), x == make([other, n, 1]), x.index(nan), x.count(nan), x.count(other), x != make([nan, Never(), 1]))
print({nan: 1} == {nan: 1}, {nan: 1} == {other: 1}, {1: nan} == {1: nan}, {1: n} == {1: n}, {1: Never()} == {1: Never()})
print({nan, nan, other}.__len__(), len({1, 1.0, True, 1 + 0j}), len({0, -0.0, False}), len({n, Never(), a}))
print({nan} == {nan}, {nan} == {other}, {nan} <= {nan}, {n} & {n} == {n}, {n} | {a} == {a, n})
print((nan,) == (nan,), (nan,) < (nan,), [nan] <= [nan], max([nan, 1]), max([1, nan]), sorted([3, nan, 1]), min(nan, 1), min(1, nan))
d = {1: "int"}
d[True] = "bool"
d[1.0] = "float"
print(d, {True: 1}.keys() == {1}, {2**53: 1}.get(float(2**53)), {10**22: 1}.get(1e22), {0.1: 1}.get(0.1 + 0j))
print(hash(1) == hash(1.0) == hash(True), hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(0.5), hash(float("inf")), hash(-0.0))
print(hash(""), hash(()), hash(frozenset()), hash((1, "a")) == hash((1.0, "a")), hash(range(0)) == hash(range(1, 1)))
for thing in ([], {}, set(), bytearray(), {}.keys(), deque(), slice([], 1), Counter(), OrderedDict(), ([],), memoryview(bytearray(b"x"))):
    try:
        hash(thing)
        print(type(thing).__name__, "hashable")
    except Exception as error:
        print(type(error).__name__, error)
print(hash(nan) == hash(nan), hash({}.values()) != 0, hash(iter([])) != 0)
