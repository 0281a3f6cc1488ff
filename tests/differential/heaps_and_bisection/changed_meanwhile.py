# Lists that comparisons change while heapq and bisect work on them: no crash, the errors said, what is left.
import bisect
import heapq
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Trouble:
    def __init__(self, action, wait=0):
        self.action, self.wait = action, wait
    def __lt__(self, other):
        self.wait -= 1
        if self.wait < 0:
            self.action()
        return True
    __gt__ = __lt__

for name, change in (('clear', lambda row: row.clear()), ('append', lambda row: row.append(0)), ('pop', lambda row: row and row.pop()), ('replace', lambda row: row.__setitem__(slice(None), [1] * len(row)))):
    for function in (heapq.heapify, heapq._heapify_max, heapq.heappop, heapq._heappop_max):
        row = []
        row += [Trouble(lambda: change(row)), 5, Trouble(lambda: change(row), 1), 7, Trouble(lambda: change(row)), 3]
        result = attempt(function, row)
        print(name, function.__name__, type(result).__name__ if isinstance(result, Trouble) else result, len(row), sum(isinstance(x, Trouble) for x in row))
    for function in (heapq.heappush, heapq.heapreplace, heapq.heappushpop, heapq._heapreplace_max):
        row = [1, 2, 3, 4, 5]
        result = attempt(function, row, Trouble(lambda: change(row)))
        print(name, function.__name__, type(result).__name__ if isinstance(result, Trouble) else result, len(row))
    for function in (bisect.bisect_left, bisect.bisect_right, bisect.insort_left, bisect.insort_right):
        row = [1, 2, 3, 4, 5, 6, 7]
        result = attempt(function, row, Trouble(lambda: change(row)))
        print(name, function.__name__, result, len(row))
class Failing:
    def __init__(self, after):
        self.after = after
    def __lt__(self, other):
        self.after -= 1
        if self.after < 0:
            raise ZeroDivisionError('enough')
        return True
    __gt__ = __lt__
for after in range(4):
    row = list(range(8))
    print(after, attempt(heapq.heappush, row, Failing(after)), len(row), attempt(heapq.heapify, row), len(row))
    row = list(range(8))
    print(after, attempt(bisect.insort, row, Failing(after)), len(row))
class NotBool:
    def __bool__(self):
        raise TypeError('no truth')
class Strange:
    def __lt__(self, other):
        return NotBool()
print(attempt(heapq.heapify, [Strange(), Strange()]), attempt(bisect.bisect_left, [Strange()], 1), attempt(heapq.heappush, [1], Strange()))
