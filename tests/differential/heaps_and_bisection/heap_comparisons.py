# Which comparisons the functions of heapq make, in which order, and that only `<` is asked.
import heapq
class Item:
    log = []
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        Item.log.append((self.value, other.value))
        return self.value < other.value
    def __repr__(self):
        return f'I{self.value}'

def told(call, *arguments):
    Item.log.clear()
    result = call(*arguments)
    print(call.__name__, result, *[f'{a}<{b}' for a, b in Item.log])

values = [5, 3, 8, 1, 9, 2, 7, 3, 5]
heap = []
for value in values:
    told(heapq.heappush, heap, Item(value))
print(heap)
for _ in range(4):
    told(heapq.heappop, heap)
told(heapq.heapreplace, heap, Item(6))
told(heapq.heappushpop, heap, Item(0))
told(heapq.heappushpop, heap, Item(50))
row = [Item(value) for value in values]
told(heapq.heapify, row)
print(row)
row = [Item(value) for value in values]
told(heapq._heapify_max, row)
print(row)
told(heapq._heappop_max, row)
told(heapq._heapreplace_max, row, Item(4))
told(heapq.nsmallest, 3, [Item(value) for value in values])
told(heapq.nlargest, 3, [Item(value) for value in values])
told(heapq.nsmallest, 1, [Item(value) for value in values])
told(heapq.nsmallest, 20, [Item(value) for value in values])
Item.log.clear()
print(list(heapq.merge([Item(1), Item(4), Item(4)], [Item(2)], [Item(3), Item(4)])), Item.log)

class Equal:
    def __init__(self, name):
        self.name = name
    def __lt__(self, other):
        return False
    def __repr__(self):
        return self.name
same = [Equal(letter) for letter in 'abcdefg']
print(heapq.nsmallest(3, same), heapq.nlargest(3, same), list(heapq.merge(same[:3], same[3:])), list(heapq.merge(same[:3], same[3:], reverse=True)))
heapq.heapify(same)
print(same, heapq.heappop(same), same, heapq.heappushpop(same, Equal('z')), same)
class Only:
    def __init__(self, value):
        self.value = value
    def __gt__(self, other):
        print('reflected', self.value, other.value)
        return self.value > other.value
    def __eq__(self, other):
        print('never asked')
only = [Only(2), Only(1), Only(3)]
heapq.heapify(only)
print([x.value for x in only])
