# sort and sorted: stability, key, reverse, key calls in order, arguments refused
from _show import run, show

rows = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1), ("c", 2)]
print(sorted(rows, key=lambda r: r[0]))
print(sorted(rows, key=lambda r: r[1]))
print(sorted(rows, key=lambda r: r[0], reverse=True))
print(sorted(rows, key=lambda r: -r[1], reverse=True))
print(sorted(rows, key=lambda r: 0), sorted(rows, key=lambda r: 0, reverse=True) == rows)


def loud(x):
    print("  key of", x)
    return -x


print(sorted([3, 1, 2], key=loud))
a = [3, 1, 2]
show(globals(), """
a.sort(), a
a.sort(reverse=True), a
a.sort(reverse=5), a
a.sort(reverse=0), a
a.sort(key=None, reverse=False), a
a.sort(None)
a.sort(lambda x: x)
a.sort(cmp=len)
a.sort(key=5)
a.sort(key=len)
a.sort(reverse='x'), a
a.sort(reverse=None), a
a.sort(key=lambda: 0)
[].sort(key=5)
sorted()
sorted([1], lambda x: x)
sorted(5)
sorted([], key=5)
sorted([2, 1], key=None, reverse=1)
sorted(iterable=[1])
sorted('hello'), sorted({2: 0, 1: 0}), sorted({3, 1}), sorted(x for x in 'ba')
sorted([1], reverse=[]), sorted([1, 2], reverse=[0])
sorted(['b', 'A', 'c'], key=str.lower), sorted(['10', '9', '1'], key=int)
sorted([[2], [1, 5], [1]]), sorted([(1, 'b'), (1, 'a')]), sorted([True, 0, 2.5, -1])
sorted(['é', 'z', 'a', 'Z', '', 'zz']), sorted([b'b', b'a', b''])
sorted([2**70, -2**70, 0, 2**63, 1.5])
""")


class BadTruth:
    def __bool__(self):
        raise RuntimeError("truth")


run(globals(), """
[1, 2].sort(reverse=BadTruth())
sorted([1, 2], reverse=BadTruth())
""")
