# heapq and bisect: when items die: pops, replacements, failed comparisons, merges left midway, keys that are made for a moment
import bisect
import heapq


class Item:
    def __init__(self, rank, name=""):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        if isinstance(other.rank, str):
            raise TypeError("words have no rank")
        return self.rank < other.rank

    def __repr__(self):
        return f"<{self.rank}{self.name}>"

    def __del__(self):
        print("  dies", self)


heap = []
for rank in (5, 1, 4, 2, 3):
    heapq.heappush(heap, Item(rank))
print(heap)
print("pop, unused")
heapq.heappop(heap)
print("pop, shown", heapq.heappop(heap))
print("replace")
heapq.heapreplace(heap, Item(9))
print("pushpop of the least")
heapq.heappushpop(heap, Item(0))
print("pushpop of a greater")
heapq.heappushpop(heap, Item(7))
print(heap)
print("a push that fails")
try:
    heapq.heappush(heap, Item("word"))
except TypeError as error:
    print(error)
print(len(heap), heap)
print("a pop that fails")
try:
    print(heapq.heappop(heap))
    print(heapq.heappop(heap))
    print(heapq.heappop(heap))
except TypeError as error:
    print(error)
print(heap)
heap.clear()
print("the least of many")
print(heapq.nsmallest(1, [Item(3), Item(1), Item(2)]))
print("the two least")
print(heapq.nsmallest(2, (Item(rank) for rank in (3, 1, 2, 0))))
print("the two greatest")
print(heapq.nlargest(2, (Item(rank) for rank in (3, 1, 2, 5))))
print("by key")
print(heapq.nlargest(2, [3, 1, 2], key=Item))
print("merge")


def rising(name, *ranks):
    try:
        for rank in ranks:
            yield Item(rank, name)
    finally:
        print("  closes", name)


merged = heapq.merge(rising("a", 1, 4), rising("b", 2, 3))
for item in merged:
    print(item)
del item
print("merge left midway")
merged = heapq.merge(rising("a", 1, 4), rising("b", 2, 3), rising("c"))
print(next(merged))
print(next(merged))
merged.close()
print("closed")
del merged
print("merge by key, falling")
for number in heapq.merge([5, 3], [4, 1], key=Item, reverse=True):
    print(number)
print("bisect")
row = [Item(1), Item(3), Item(5)]
print(bisect.bisect(row, Item(4)))
bisect.insort(row, Item(2))
print(row)
print(bisect.bisect_left([10, 20, 30], Item(20), key=Item))
print("insort by key")
numbers = [10, 20, 30]
bisect.insort_right(numbers, 20, key=Item)
print(numbers)
try:
    bisect.insort(row, Item("x"))
except TypeError as error:
    print(error)
print(row)
row.clear()
print("end")
