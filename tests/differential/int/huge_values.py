# Ints of thousands of digits: products, quotients, roots, digits, bits; each checked against another way.
import math
a = 3**4001 + 17
b = 7**1500 - 5
print(a.bit_length(), b.bit_length(), a.bit_count(), b.bit_count())
q, r = divmod(a, b)
print(q.bit_length(), r.bit_length(), q * b + r == a, 0 <= r < b)
for x, y in ((a, b), (-a, b), (a, -b), (-a, -b), (b, a), (-b, a)):
    q, r = divmod(x, y)
    print(q == x // y, r == x % y, q * y + r == x, (r == 0 or (r < 0) == (y < 0)), hash(q), hash(r))
print(hash(a * b), hash(a - b), hash(a + b), hash(a ^ b), hash(a & b), hash(a | b), hash(~a))
print((a * b) // b == a, (a * b) % a, (a << 1000) >> 1000 == a, (a << 1000) % (1 << 1000))
s = str(a)
print(len(s), s[:20], s[-20:], int(s) == a, int('-' + s) == -a, sum(map(int, s)))
for base, digits in ((2, bin(a)), (8, oct(a)), (16, hex(a))):
    print(base, len(digits), digits[:12], digits[-12:], int(digits, base) == a, int(digits, 0) == a)
print(int('z' * 600, 36) == 36**600 - 1, int('1' + '0' * 500, 7) == 7**500)
root = math.isqrt(a)
print(root.bit_length(), root * root <= a < (root + 1)**2, math.isqrt(root * root) == root, math.isqrt(root * root - 1) == root - 1)
print(math.gcd(a * 12, b * 12) % 12, math.gcd(2**3000, 6**1000).bit_length(), math.lcm(2**500, 3**300) == 2**500 * 3**300)
print(pow(a, b, 10**9 + 7), pow(3, a, b) == pow(3, a % math.gcd(1, 1) + a, b), pow(a, -1, 10**9 + 7))
print(pow(2, 10**5, 3**200) == 2**(10**5) % 3**200, pow(-a, 3, b) == (-a)**3 % b)
raw = a.to_bytes(800, 'big')
print(len(raw), raw[:5].hex(), raw[-5:].hex(), int.from_bytes(raw, 'big') == a, int.from_bytes(raw[::-1], 'little') == a)
print(b / a, a / 10**1605, (10**400) / (10**399), float(10**308) == 1e308)
for n in (0, 1, 63, 64, 65, 127, 128, 1000, 6400):
    print(n, (a >> n) & 0xFFFF, (-a >> n) & 0xFFFF, (a >> n) == a // 2**n, (-a >> n) == -a // 2**n)
f = math.factorial(700)
print(f.bit_length(), len(str(f)), str(f).count('0'), f % 701, sum(1 for c in str(f) if c == '7'))
x, y = 1, 1
for _ in range(2000):
    x, y = y, x + y
print(len(str(x)), x % 10**15, math.gcd(x, y))
