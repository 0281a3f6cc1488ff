# fsum and sum: cancellations, partial sums that overflow, denormals, mixed kinds; where sum compensates and where it stops doing so.
import math
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

inf, nan = float('inf'), float('nan')
rows = [[0.1] * 10, [1e100, 1.0, -1e100], [1e308, 1e308, -1e308], [1e308, 1e308], [-1e308, -1e308, 1e308, 1e308], [1e16, 1.0, 1e-16], [2.0**53, 1.0, 2.0**-100], [2.0**53, -0.5, -2.0**-54], [1.0, 1e-16, 1e-16, 1e-16],
        [5e-324] * 7, [inf, 1.0], [inf, -inf], [inf, inf], [nan, inf], [1.0, nan, -inf], [], [0.0, -0.0], [-0.0], [-0.0, -0.0], [1, 2, 3], [1, 0.1, 10**20], [10**400], [10**308, 1.5], [True, 0.5], [0.1, 0.2, 0.3, -0.6],
        [1e-300, 1e300, -1e300], [3.0, 1e-17, 1e-17], [1, 1e100, 1, -1e100], [0.1, 10**30, -10**30], [2**53, 1.0, 1.0], [2**62, 0.5, -2**62], [2**63, 0.5, -2**63], [2**64, 0.5, -2**64]]
for row in rows:
    print(row if len(str(row)) < 90 else len(row), '|', attempt(math.fsum, row), '|', attempt(sum, row), '|', attempt(sum, row, 0.0), '|', attempt(sum, reversed(row)), '|', attempt(sum, row, -0.0))
class F(float):
    pass
class I(int):
    pass
for row in ([0.1, F(0.2), 0.3], [F(0.1), 0.2, 0.3], [I(1), 0.1, 0.2], [0.1, I(1), 0.2], [1, I(2), 3], [0.1] * 5 + [1] + [0.1] * 5, [0.1] * 5 + [1j] + [0.1] * 5, [0.1] * 5 + [True] + [0.1] * 5, [0.1] * 5 + [2**70] + [0.1] * 5,
            [1, 2, 0.1] + [0.1] * 9, [1j, 0.1, 0.2, 0.3, -0.6], [0.1, 0.2, 0.3, -0.6, 0j], [7, 2**63 - 1, 1, 0.1, 0.2, -0.3]):
    result = sum(row)
    print(repr(result), type(result).__name__, repr(sum(row, 0.0)), repr(sum(row, F(0))), repr(sum(row, 0j)), attempt(math.fsum, row))
for start in (0, 0.0, -0.0, 1, 0.5, True, F(1), I(1), 1j, 2**63 - 1, 2**63, 2**70, -2**63, -2**63 - 1):
    print(repr(start), repr(sum([], start)), repr(sum([1], start)), repr(sum([0.5, 0.1], start)), type(sum([], start)).__name__, sum([2**62, 2**62, -2**63], start), sum([True, False, True], start))
print(attempt(sum, [[1], [2]], []), attempt(sum, [(1,), (2,)], ()), attempt(sum, ['a'], ''), attempt(sum, [b'a'], b''), attempt(sum, [bytearray(b'a')], bytearray()), attempt(sum, ['a']), attempt(sum, [[1]]), attempt(sum, 5), attempt(sum))
print(attempt(sum, 5, ''), attempt(sum, [1], 'x'), attempt(sum, [], 'x'), attempt(sum, [1, 2], start=10), attempt(sum, [1], 2, 3), attempt(sum, iterable=[1]), attempt(sum, {1: 'a', 2: 'b'}), attempt(sum, 'ab'), attempt(sum, [None], None))
class Adds:
    def __init__(self, name):
        self.name = name
    def __radd__(self, other):
        print('radd', self.name, other)
        return self
    def __add__(self, other):
        print('add', self.name, other.name if isinstance(other, Adds) else other)
        return self
print(type(sum([1, 2, Adds('a'), 3.5, Adds('b')])).__name__, type(sum([0.5, 0.5, Adds('c'), 1])).__name__)
for bad in ([1, 'x'], ['x'], [1j], [None], 5, [10**400], [Adds('q')]):
    print(attempt(math.fsum, bad))
total = 0.0
state = 3
numbers = []
for _ in range(500):
    state = (state * 1103515245 + 12345) % 2**31
    numbers.append((state - 2**30) / 2**(state % 50))
print(repr(math.fsum(numbers)), repr(sum(numbers)), repr(math.fsum(sorted(numbers))), math.fsum(numbers + [-x for x in numbers]), math.fsum(x for x in numbers) == math.fsum(reversed(numbers)))
