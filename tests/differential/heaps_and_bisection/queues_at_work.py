# heapq at work: priority queues with counters and removal, shortest paths, codes by frequency, running medians, k-way merges, schedules
import heapq
import itertools
from collections import Counter


class Queue:
    def __init__(self):
        self.heap, self.entries, self.counter = [], {}, itertools.count()

    def add(self, task, priority=0):
        if task in self.entries:
            self.remove(task)
        entry = [priority, next(self.counter), task]
        self.entries[task] = entry
        heapq.heappush(self.heap, entry)

    def remove(self, task):
        self.entries.pop(task)[-1] = None

    def pop(self):
        while self.heap:
            priority, count, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                return task, priority
        raise KeyError("pop from an empty queue")


queue = Queue()
for task, priority in [("write", 5), ("read", 1), ("think", 3), ("write", 0), ("sleep", 3), ("eat", 3)]:
    queue.add(task, priority)
queue.remove("think")
print(queue.heap)
while True:
    try:
        print(queue.pop(), end=" ")
    except KeyError as error:
        print(error)
        break


def shortest(graph, start):
    best, heap, steps = {start: 0}, [(0, start)], 0
    while heap:
        cost, node = heapq.heappop(heap)
        steps += 1
        if cost > best[node]:
            continue
        for target, weight in graph[node].items():
            if cost + weight < best.get(target, float("inf")):
                best[target] = cost + weight
                heapq.heappush(heap, (cost + weight, target))
    return best, steps


graph = {n: {(n * 7 + k) % 23: k * 3 + n % 4 for k in range(1, 5)} for n in range(23)}
print(shortest(graph, 0))


def codes(text):
    order = itertools.count()
    heap = [(count, next(order), letter) for letter, count in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        low, high = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (low[0] + high[0], next(order), (low[2], high[2])))
    found = {}

    def walk(node, code):
        if isinstance(node, tuple):
            walk(node[0], code + "0")
            walk(node[1], code + "1")
        else:
            found[node] = code

    walk(heap[0][2], "")
    return found


text = "how much wood would a woodchuck chuck"
table = codes(text)
print(sorted(table.items(), key=lambda pair: (len(pair[1]), pair[1])))
print(sum(len(table[letter]) for letter in text))


def medians(numbers):
    low, high = [], []
    for number in numbers:
        heapq.heappush(high, -heapq.heappushpop(low, -number) if len(low) > len(high) else number)
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        yield -low[0] if len(low) > len(high) else (high[0] - low[0]) / 2


numbers = [(n * n * 31) % 101 for n in range(30)]
print(list(medians(numbers)))
heap = []
for number in numbers:
    heapq.heappush(heap, number)
print(heap)
heapified = numbers[:]
heapq.heapify(heapified)
print(heapified)
replaced = [heapq.heapreplace(heap, number % 50) for number in numbers[:10]]
print(replaced, heap)
print([heapq.heappop(heap) for _ in range(len(heap))] == sorted(heapified[:0] + heap) or "popped")
runs = [sorted(numbers[start::4]) for start in range(4)]
print(list(heapq.merge(*runs)) == sorted(numbers), list(heapq.merge(*runs))[:8])
words = [["apple", "Cherry"], ["Banana", "date"], []]
print(list(heapq.merge(*words, key=str.lower)), heapq.nlargest(2, text.split(), key=len), heapq.nsmallest(3, text.split()))
rooms = []
for start, end in sorted([(0, 30), (5, 10), (15, 20), (10, 12), (30, 31), (16, 25)]):
    if rooms and rooms[0] <= start:
        heapq.heapreplace(rooms, end)
    else:
        heapq.heappush(rooms, end)
print(len(rooms), rooms)
