# cmp_to_key, itemgetter, attrgetter, min and max as kin of sorting, total_ordering in use
from functools import cmp_to_key, total_ordering
from operator import attrgetter, itemgetter

from _show import show


def by_length(a, b):
    calls.append((a, b))
    return len(a) - len(b)


calls = []
words = ["pear", "fig", "banana", "kiwi", "apple"]
print(sorted(words, key=cmp_to_key(by_length)), len(calls), calls[:4])
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
show(globals(), """
K(1) < K(2), K(1) == K(1), K(2) >= K(3), K(1) != K(2)
K(1) < 2
K(1) == 1
K(1).obj
hash(K(1))
cmp_to_key()
cmp_to_key(5)(1) < cmp_to_key(5)(2)
K()
K(1, 2)
K(obj=3).obj
sorted([3, 1, 2], key=K), sorted([3, 1, 2], key=K, reverse=True), min([3, 1], key=K), max('ab', 'c', key=len)
sorted([(1, 'b'), (0, 'c')], key=itemgetter(1)), sorted([(1, 'b'), (0, 'c')], key=itemgetter(0, 1))
sorted([3j, 1j], key=attrgetter('imag')), sorted(['b', 'a'], key=attrgetter('__len__')) if False else None
min([]), 1
max([])
min([], default=5), max((), default=None), min([2, 1], default=0)
min(1)
min(1, 'a')
max(1, 2, default=3)
min([1, 2], [0, 9]), max('abc'), min({2: 0, 1: 0}), max(x for x in [1, 3, 2])
min([(1, 'b'), (1, 'a')], key=lambda r: r[0]), max([(1, 'b'), (1, 'a')], key=lambda r: r[0])
max([1, 2], key=5)
max()
min(key=len)
""")


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


print(sorted([Version(1, 2), Version(1), Version(0, 9)]), Version(1) <= Version(1), Version(2) > Version(1))
print(max(Version(1), Version(2)), Version(1) >= Version(0, 5))
