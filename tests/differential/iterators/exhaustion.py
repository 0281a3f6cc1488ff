# iterators of growing containers stay exhausted; restarting, sharing and interleaving iterators
from collections import OrderedDict, deque
import itertools

growing = {"list": ([1], lambda c: c.append(2)), "bytearray": (bytearray(b"a"), lambda c: c.append(98)), "dict": ({1: 1}, lambda c: c.update({2: 2})),
           "set": ({1}, lambda c: c.add(2)), "deque": (deque([1]), lambda c: c.append(2)), "OrderedDict": (OrderedDict({1: 1}), lambda c: c.update({2: 2}))}
for name, (container, grow) in growing.items():
    for wrap in (iter, lambda c: map(int, c), lambda c: filter(None, c), enumerate, lambda c: zip(c), lambda c: itertools.chain(c), lambda c: itertools.islice(c, 5),
                 lambda c: (x for x in c), lambda c: itertools.takewhile(bool, c), lambda c: itertools.accumulate(c)):
        it = wrap(container.copy())
        it2 = wrap(c2 := container.copy())
        first = list(it)
        list(it2)
        grow(c2)
        try:
            print(name, type(it).__name__, first, list(it), list(it2))
        except RuntimeError as error:
            print(name, type(it).__name__, first, error)
row = [1, 2, 3, 4]
it = iter(row)
print([(a, b) for a, b in zip(it, it)], list(it))
a, b = iter(row), iter(row)
next(a)
print(list(zip(a, b)), list(a), list(b))
it = iter(row)
for x in it:
    print(x, next(it, None))
it = iter([1, 2, 3])
print(2 in it, list(it), 2 in it)
it = iter("abcdef")
print([*itertools.islice(it, 2)], [*zip(range(2), it)], [*it])
it = iter([3, 1, 2])
print(sorted(it), sorted(it), sum(it), max(it, default="none"), list(zip(it, [1])))
x, *rest = it2 = iter([1, 2, 3])
print(x, rest, next(it2, "end"))
g = (n for n in range(3))
print(next(g), list(g), list(g), next(g, "end"))
m = map(lambda a, b: (a, b), iter([1, 2, 3]), iter([1]))
print(list(m), list(m))
