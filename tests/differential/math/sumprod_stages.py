# sumprod: ints, floats, mixtures, bools and others; overflow of 64 bits, of floats, infinities; when it leaves which way of counting.
import math
def attempt(*arguments, **named):
    try:
        result = math.sumprod(*arguments, **named)
        return f'{result!r} {type(result).__name__}'
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class F(float):
    pass
class I(int):
    pass
inf, nan = float('inf'), float('nan')
pairs = [([], []), ([1, 2], [3, 4]), ([1.5, 2], [2, 4.5]), ([True, False], [1.5, 2]), ([True, True], [2, 3]), ([2**62, 2**62], [1, 1]), ([2**62, 2**62], [2, -2]), ([2**40, 1], [2**40, 1]), ([2**63], [1]), ([2**63 - 1, 1], [1, 1]),
         ([1, 2**70, 0.1, 0.2], [1, 1, 1, 1]), ([0.1, 2**70, 0.2], [1, 1.0, 1]), ([0.1, 2**2000], [1, 1.0]), ([0.1] * 3, [10, 20, 30]), ([1e308, 1e308], [10.0, -10.0]), ([1e308, 1.0], [10.0, 1.0]), ([inf, 1.0], [1.0, 1.0]),
         ([inf, inf], [1.0, -1.0]), ([nan], [1.0]), ([1e16, 1.0, -1e16], [1.0, 1.0, 1.0]), ([1j, 2], [3, 4]), ([0.1, 1j, 0.2], [1, 1, 1]), ([F(1.5)], [2]), ([I(3)], [4]), ([1, I(3), 2], [4, 4, 4]), ([0.5, F(1.5), 0.1], [2, 2, 2]),
         ([1, 1.5, 2, 2.5], [1, 1, 1, 1]), ([1.5, 1, 2.5], [2, 2, 2]), ([1, 2, 3.0], [2**62, 2**62, 1]), ([-0.0], [1.0]), ([-0.0], [1]), ([0], [-0.0]), ([-1], [0.0]), (['a', 2], [3, 4]), (['a'], [3]), ([[1]], [2]), ([None], [1])]
for p, q in pairs:
    print(p, q, '|', attempt(p, q), '|', attempt(q, p), '|', attempt(iter(p), tuple(q)))
print(attempt([1, 2], [3]), attempt([1], [2, 3]), attempt([], [1]), attempt([1], 5), attempt(5, [1]), attempt([1]), attempt(), attempt([1], [2], [3]), attempt(p=[1], q=[2]), attempt('ab', [1, 2]), attempt({1: 2}, {3: 4}))
state = 11
def number():
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return math.ldexp((state >> 11) - 2**52, state % 60 - 80)
for size in (1, 2, 3, 10, 50, 200):
    p, q = [number() for _ in range(size)], [number() for _ in range(size)]
    exact = math.sumprod(p, q)
    print(size, repr(exact), repr(math.sumprod(q, p)), repr(math.sumprod(p[::-1], q[::-1])), repr(math.sumprod(p + [1.0], q + [-exact])))
class Watched:
    def __init__(self, name):
        self.name = name
    def __mul__(self, other):
        print(self.name, '*', other)
        return 5
    def __rmul__(self, other):
        print(other, '*r', self.name)
        return 0.5
print(attempt([1, 2.0, Watched('w'), 4.0], [2, 3.0, 7, Watched('v')]))
def failing():
    yield 1
    raise KeyError('inside')
print(attempt(failing(), [1, 2]), attempt([1, 2], failing()))
big = [3**40] * 4
print(math.sumprod(big, big) == 4 * 9**40, math.sumprod([10**10] * 3, [10**10] * 3), math.sumprod(range(1000), range(1000)), math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([0.1] * 10, [1] * 10))
