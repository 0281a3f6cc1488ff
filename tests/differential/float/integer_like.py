# Floats and integers meeting: conversions at 2**53 and beyond, comparison with near ints, floor and ceil as ints, is_integer, ranges, indexes, time-like sums.
import math
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

for n in (2**53 - 1, 2**53, 2**53 + 1, 2**53 + 2, 2**53 + 3, 2**54 + 1, 2**54 + 2, 2**54 + 3, 2**63 - 1, 2**63, 2**64 - 1, 2**64 + 2048, 2**64 + 2049, 10**22, 10**23, 10**308, 2**1023, 2**1024 - 2**970 - 1, 2**1024 - 2**970, 2**1024):
    x = attempt(lambda: float(n))
    if isinstance(x, str):
        print(n.bit_length(), x, attempt(lambda: n * 1.0), attempt(lambda: n / 2), attempt(lambda: n + 0.5), n < 1e308, n > float('inf'), n == float('inf'))
        continue
    print(n if n < 10**25 else n.bit_length(), repr(x), int(x) - n, x == n, x < n, x > n, n == x, n < x, -x == -n, hash(x) == hash(n), float(-n) == -x, math.floor(x) == int(x), x.is_integer())
for x in (0.0, -0.0, 0.5, -0.5, 1.9999999999999998, -1.9999999999999998, 1e15 + 0.5, -1e15 - 0.5, 1e16, 1e300, 5e-324, 2.0**52 + 0.5, float('inf'), float('-inf'), float('nan')):
    print(x, attempt(lambda: int(x)) if abs(x) < 1e20 or x != x or abs(x) > 1e301 else 'large', *[attempt(lambda: f(x)) if abs(x) < 1e20 or x != x or abs(x) > 1e301 else 'large' for f in (math.floor, math.ceil, math.trunc, round)], x.is_integer(), attempt(lambda: x.as_integer_ratio()) if abs(x) < 1e20 and abs(x) > 1e-20 or x == 0 or x != x else 'long')
for call in (lambda: range(5.0), lambda: [1][0.0], lambda: 'a' * 2.0, lambda: 1 << 2.0, lambda: 5 & 1.0, lambda: ~1.0, lambda: hex(1.0), lambda: chr(65.0), lambda: bytes(2.0), lambda: [1, 2][:1.0], lambda: list(range(3))[1.5], lambda: math.factorial(5.0), lambda: math.gcd(2.0, 4), lambda: {1: 'one'}[1.0], lambda: [10, 20].index(20.0), lambda: (1, 2.0, 3).count(2),
             lambda: '%d' % 3.99, lambda: '%d' % -3.99, lambda: '%x' % 3.0, lambda: '%c' % 65.0, lambda: f'{3.0:d}', lambda: '%i' % float('inf'), lambda: '%d' % float('nan'), lambda: '%d' % 1e25, lambda: int('3.0'), lambda: int(3.99e15), lambda: bool(5e-324), lambda: 7.0 // 2, lambda: -7 // 2.0, lambda: 7.5 % -2, lambda: 2 ** -1, lambda: 2.0 ** 3, lambda: (-8) ** (1 / 3), lambda: 0.0 ** -1, lambda: 0 ** -1.5, lambda: (-1.5) ** 2, lambda: 10.0 ** 400, lambda: 1e200 * 1e200,
             lambda: sum([0.1] * 10), lambda: sum([0.1] * 10, 0.0) == 1.0, lambda: 0.1 + 0.2, lambda: 0.1 * 3, lambda: 1.1 + 2.2, lambda: 1e16 + 1, lambda: 1e16 + 2, lambda: 3 * 0.1 == 0.3, lambda: round(0.1 * 3, 10) == 0.3, lambda: 4.35 * 100, lambda: int(4.35 * 100), lambda: 1.005 * 1000, lambda: 2.675 * 100, lambda: 0.1 + 0.7, lambda: (0.1 + 0.7) * 10, lambda: int((0.1 + 0.7) * 10)):
    print(attempt(call), end=' | ')
print()
steps, t = 0, 0.0
while t < 1:
    t += 0.1
    steps += 1
print(steps, repr(t), [round(k * 0.1, 1) for k in range(11)], [k / 10 for k in range(11)], [repr(k * 0.1) for k in range(11)])
big = 10**17
print([big + k == float(big + k) for k in range(20)], max(2**53, 2.0**53), max(2.0**53, 2**53), sorted([2**53 + 1, 2.0**53, 2**53 - 1, 2.0**53 + 2]), 2**53 + 1 in [2.0**53], {2.0**53: 'x'}.get(2**53 + 1), {2.0**53: 'x'}.get(2**53))
