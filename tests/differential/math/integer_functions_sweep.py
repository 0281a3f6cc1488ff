# isqrt, comb, perm, factorial, gcd, lcm over ranges, against definitions; objects with __index__; the largest that are allowed; errors.
import math
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

for n in list(range(200)) + [2**k + d for k in (31, 52, 53, 62, 63, 64, 100, 200) for d in (-1, 0, 1)] + [10**30, 10**31 - 1, (10**20 + 7)**2, (10**20 + 7)**2 - 1]:
    root = math.isqrt(n)
    assert root * root <= n < (root + 1)**2
print('roots hold')
for n in range(25):
    row = [math.comb(n, k) for k in range(n + 2)]
    assert row == [math.factorial(n) // math.factorial(k) // math.factorial(n - k) if k <= n else 0 for k in range(n + 2)]
    assert [math.perm(n, k) for k in range(n + 1)] == [math.factorial(n) // math.factorial(n - k) for k in range(n + 1)]
print(row, sum(row) == 2**24)
for n, k in ((67, 33), (68, 34), (100, 50), (1000, 3), (10**6, 2), (2**64, 2), (10**30, 3), (500, 250), (20, 20), (20, 21), (0, 0), (2**200, 1), (2**70, 0), (200, 199)):
    print(n, k, math.comb(n, k) % (10**18 + 9), math.perm(n, k) % (10**18 + 9))
for arguments in ((-1, 1), (1, -1), (-1, -1), (5, 2.0), (2.0, 5), ('5', 2), (5, None), (10, 2**64), (2**64, 2**64), (2**64, 2**63), (), (5,), (1, 2, 3), (True, True), (5, 2**70), (2**70, 2**70 - 1), (2**70, 2**70)):
    shown = [attempt(math.comb, *arguments) if arguments not in ((2**64, 2**63),) else '-', attempt(math.perm, *arguments) if arguments[:1] not in ((2**64,), (2**70,)) else '-']
    print(arguments, *shown)
for n in (0, 1, 5, 20, 21, 170, True, -1, -10**100, 2.0, 2.5, '5', None, 2**63, 10**100):
    print(repr(n) if not isinstance(n, int) or n < 10**9 else 'large', attempt(math.factorial, n), attempt(math.isqrt, n))
for row in ((), (0,), (-6,), (0, 0), (12, 18), (-12, 18), (12, -18), (0, 7), (7, 0), (2**100, 2**70), (17, 5, 3), (4, 6, 8, 10), (True, 5), (1.0,), (2, 'x'), (2**64, 6**30), (0, -5, 10)):
    print(row, attempt(math.gcd, *row), attempt(math.lcm, *row))
class Index:
    def __init__(self, value):
        self.value = value
    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value
for value in (12, -12, True, 1.5, None, KeyError('mine')):
    index = Index(value)
    print(value, attempt(math.gcd, index, 18), attempt(math.lcm, index, 18), attempt(math.isqrt, index), attempt(math.factorial, index), attempt(math.comb, index, 2), attempt(math.comb, 20, index), attempt(math.perm, index))
print(math.prod([]), math.prod([2, 3, 4]), math.prod([0.5, 4]), math.prod([2, 3], start=10), math.prod(range(1, 26)), math.prod([1.5, 2, True]), attempt(math.prod, 5), attempt(math.prod, ['a', 3]), attempt(math.prod, [[1], 2]), attempt(math.prod, [1], 2), attempt(math.prod, [2], start='x'), attempt(math.prod, [], start='x'))
print(math.prod([1e200, 1e200, 1e-300]), math.prod([float('inf'), 0]), math.prod([-0.0, 5]), math.prod([2**40, 2**40]), math.prod([1j, 1j]), math.perm(5), math.perm(5, None), attempt(math.perm, None))
