# heapq: pushing, popping, replacing, merging, nsmallest and nlargest, which comparisons are made, errors
import heapq
from heapq import heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest

from _show import show

h = []
for n in (5, 1, 4, 1, 3, 9, 2):
    heappush(h, n)
    print(h)
print([heappop(h) for _ in range(7)], h)
row = [n * 7 % 23 for n in range(23)]
heapify(row)
print(row, heapreplace(row, 50), heappushpop(row, -1), heappushpop(row, 99), row)
big = [n * 7919 % 6007 for n in range(6000)]
heapify(big)
print(big[:20], sum(i * x for i, x in enumerate(big)) % 100003)


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"  {self.n}<{other.n}", end="")
        return self.n < other.n

    def __repr__(self):
        return str(self.n)


h = [Item(n) for n in (5, 2, 8, 1, 9, 3)]
heapify(h)
print("", h)
heappush(h, Item(0))
print("", h)
print("", heappop(h), h)
print("", heapreplace(h, Item(4)), h)
print("", heappushpop(h, Item(1)), h)
print("", nsmallest(2, [Item(n) for n in (3, 1, 2, 0)]))
print("", nlargest(2, [Item(n) for n in (3, 1, 2, 4)]))
print("", nsmallest(1, [Item(2), Item(1)]), nlargest(5, [Item(1), Item(2)]))
print("", list(merge([Item(1), Item(4)], [Item(2)], [])))
show(globals(), """
heappush(5, 1)
heappush([])
heappop([])
heappop(())
heapreplace([], 1)
heapreplace([1])
heappushpop([], 1), heappushpop([0], -5)
heapify(5)
heapify()
heapify([1, 'a'])
heappush([1], 'a')
heappush(heap=[], item=1)
nsmallest(3, 'hello'), nlargest(3, 'hello'), nsmallest(0, 'abc'), nlargest(-1, 'abc'), nsmallest(10, 'ba'), nlargest(1, 'abc'), nsmallest(1, '')
nsmallest(2, 'Cab', key=str.lower), nlargest(2, ['aa', 'b', 'ccc'], key=len), nsmallest(1, [3, 1], key=lambda x: -x), nlargest(3, iter([1, 1.0, True, 0]))
nsmallest(2, 5)
nsmallest('x', [1])
nsmallest(2)
nlargest(2, [1, 'a', 2])
list(merge([1, 4], [2, 3], [0, 9])), list(merge()), list(merge([], [])), list(merge('ac', 'b')), list(merge([3, 1], [2], reverse=True)), list(merge(['b', 'ccc'], ['aa'], key=len)), list(merge([1, 1], [1.0]))
list(merge(['ccc', 'b'], ['aa'], key=len, reverse=True))
list(merge(5))
list(merge([1], ['a']))
merge([1], [2]).__class__
heapq.__all__, heappush.__module__, heapq._heapify_max([1, 2])
""")


class Shrinks:
    def __lt__(self, other):
        heap.clear()
        return True


heap = [Shrinks(), Shrinks(), Shrinks()]
for act in (lambda: heappop(heap), lambda: heapify(heap), lambda: heapreplace(heap, 1)):
    heap[:] = [Shrinks() for _ in range(4)]
    try:
        act()
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
