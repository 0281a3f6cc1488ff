# Counting through the borders between small and large ints, up and down, with every operator.
for start in (2**30, 2**31, 2**32, 2**60, 2**61, 2**62, 2**63, 2**64):
    n, seen = start - 3, []
    while n < start + 3:
        n += 1
        seen.append((n - start, n == start, n > start, n * 2 - 2 * start, n - 1 < start, -n + start, n // 2 - start // 2, n % 7, n ^ start, n & 7, n >> 1 == n // 2, hash(n) == hash(float(n)) or float(n) != n, f"{n:x}"[-2:], str(n)[-3:]))
    print(start.bit_length(), seen)
    n = -start + 3
    for _ in range(6):
        n -= 1
        assert abs(n) == -n and -n > 0 and n < 0 and n + start in range(-3, 3) and ~n == -n - 1 and int(str(n)) == n and n // 3 * 3 + n % 3 == n and (n << 3) >> 3 == n and divmod(n, -5) == (n // -5, n % -5)
total = 0
for k in range(0, 70):
    total += 1 << k
    assert total == 2**(k + 1) - 1 and total.bit_count() == k + 1
product = 1
for k in range(1, 40): product *= k
for k in range(39, 0, -1):
    assert product % k == 0
    product //= k
print(product)
a, b = 1, 1
while a < 10**40: a, b = b, a + b
print(a, b, b - a, a * a - b * (b - a))
x = 2**62 - 1
x += 1; x -= 1; x *= 2; x //= 2; x <<= 3; x >>= 3; x |= 1; x ^= 1; x &= ~0; x **= 1; x %= 2**80
print(x, -x, x + x, x - -x, x * -1, -x // 1, -(-x), abs(-x), +x, ~x, not x)
print([2**62 + d == float(2**62 + d) for d in range(-2, 3)], [int(float(2**k - 1)) - 2**k for k in (52, 53, 54, 62, 63)], range(2**62 - 1, 2**62 + 2)[1], list(range(2**63 - 1, 2**63 + 2)), len(range(2**62, 2**62 + 5)), 2**63 in range(2**64))
