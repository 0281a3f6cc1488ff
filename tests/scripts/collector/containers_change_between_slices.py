# The collection of the old happens in slices. Between them a program moves its objects from one container to another,
# also by ways that count nothing: every object stays whole, and what is dropped in a cycle goes.
import gc
import heapq
import weakref
from collections import OrderedDict, deque

gc.set_threshold(300)


class Cell:
    alive = 0

    def __init__(self, number):
        Cell.alive += 1
        self.number = number
        self.me = [self]  # only the collector can free it
        self.check = {"number": number}

    def __del__(self):
        Cell.alive -= 1

    def __lt__(self, other):
        return self.number < other.number

    def is_whole(self):
        return self.me[0] is self and self.check["number"] == self.number


def resumed():
    held = None
    while True:
        held = yield held


def run(steps):
    numbers = iter(range(10**9))
    row, ring, table, ordered, heap, bag = [], deque(), {}, OrderedDict(), [], set()
    generator = resumed()
    next(generator)
    moves = [
        lambda cell: (row.append(cell), row.pop(len(row) // 2))[1],
        lambda cell: (row.insert(0, cell), row.pop())[1],
        lambda cell: (ring.append(cell), ring.popleft())[1],
        lambda cell: (ring.appendleft(cell), ring.rotate(3), ring.pop())[2],
        lambda cell: (table.__setitem__(cell.number % 97, cell), table.popitem()[1])[1],
        lambda cell: (ordered.__setitem__(cell.number, cell), ordered.popitem(last=False)[1])[1],
        lambda cell: (heapq.heappush(heap, cell), heapq.heappop(heap))[1],
        lambda cell: (bag.add(cell), bag.pop())[1],
        lambda cell: generator.send(cell) or cell,
        lambda cell: heapq.heapreplace(heap, cell) if heap else cell,
    ]
    for container in (row, ring, heap):
        for _ in range(300):
            container.append(Cell(next(numbers)))
    heap.sort()
    for _ in range(300):
        cell = Cell(next(numbers))
        table[cell.number % 97] = cell
        ordered[cell.number] = cell
        bag.add(cell)
    cell = Cell(next(numbers))
    for step in range(steps):
        cell = moves[step * 7919 % 10](cell)
        if not cell.is_whole():
            raise AssertionError(f"number {cell.number} is broken in step {step}")
        if step % 3 == 0:
            cell = Cell(next(numbers))  # the one before goes, and with it a cycle
        if step % 1000 == 0:
            row.sort(key=lambda one: (Cell(0), -one.number)[1])
            row[10:20] = [Cell(next(numbers)) for _ in range(10)]
            del row[5:50:3]
            row.extend(Cell(next(numbers)) for _ in range(25))
    held = [row, ring, table.values(), ordered.values(), heap, bag]
    return sum(all(one.is_whole() for one in group) for group in held), len({id(one) for group in held for one in group})


whole, kept = run(30_000)
print(whole, kept > 1000)  # expect: 6 True
gc.collect()
print(Cell.alive)  # expect: 0

# What died in old cycles has told its weak references and finalizers, some time on the way.
told = []
holders = []
for i in range(60_000):
    holder = Cell(i)
    holders.append(holder)
    if i % 1000 == 0:
        weakref.finalize(holder, told.append, i)
gc.collect()
del holder
holders = holders[:100]
while len(told) < 50:
    holders.append([holders[-1]])  # old cycles are looked for as the program grows
    if len(holders) % 100 == 0:
        del holders[100:]
        [Cell(i) for i in range(1000)]
print(told == sorted(told), all(one.is_whole() for one in holders if isinstance(one, Cell)))  # expect: True True
