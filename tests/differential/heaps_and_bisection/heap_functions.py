# heapq: push, pop, replace, pushpop, heapify and their kin for the greatest first; results, order of equal items, errors.
import heapq
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

state = 5
def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state // 65536 % limit
heap = []
for _ in range(40):
    heapq.heappush(heap, number(30))
print(heap)
print([heapq.heappop(heap) for _ in range(10)], heap)
print(heapq.heapreplace(heap, 99), heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 1000), heap)
rows = [[number(100) for _ in range(size)] for size in (0, 1, 2, 3, 7, 16, 33)]
for row in rows:
    least, greatest = row[:], row[:]
    heapq.heapify(least)
    heapq._heapify_max(greatest)
    print(least, greatest)
    assert all(least[i] <= least[child] for i in range(len(least)) for child in (2 * i + 1, 2 * i + 2) if child < len(least))
    if row:
        print(heapq._heappop_max(greatest), greatest, heapq._heapreplace_max(greatest, 5) if greatest else '', greatest)
long = [number(10**6) for _ in range(3000)]
heapq.heapify(long)
print(long[:20], sum(i * x for i, x in enumerate(long)) % 10**9)
words = ['pear', 'fig', 'Apple', 'kiwi', '', 'zebra', 'ärger']
heapq.heapify(words)
print(words, heapq.heappop(words), words)
for function in (heapq.heappop, heapq._heappop_max):
    print(attempt(function, []), attempt(function, ()), attempt(function), attempt(function, [], 1), attempt(function, 'ab'))
for function in (heapq.heappush, heapq.heapreplace, heapq.heappushpop, heapq._heapreplace_max):
    print(function.__name__, attempt(function, [], 1), attempt(function, (), 1), attempt(function, []), attempt(function, [1], 'x'), attempt(function, None, 1))
print(attempt(heapq.heapify, (3, 1)), attempt(heapq.heapify, [3, 'a']), attempt(heapq.heapify), attempt(heapq.heapify, None), heapq.heapify([2, 1]))
broken = [5, 3]
print(attempt(heapq.heappush, broken, 'x'), broken, attempt(heapq.heappushpop, broken, None), broken, attempt(heapq.heapreplace, broken, None), broken)
class MyList(list):
    def append(self, item):
        print('append is not asked')
mine = MyList()
heapq.heappush(mine, 3); heapq.heappush(mine, 1)
print(mine, heapq.heappop(mine), mine)
print(sorted(heapq.__all__), heapq.heappush.__module__, heapq.heappush.__text_signature__, heapq._siftdown.__module__)
position = [9, 4, 7, 1]
heapq._siftdown(position, 0, 3); print(position)
heapq._siftup(position, 0); print(position)
