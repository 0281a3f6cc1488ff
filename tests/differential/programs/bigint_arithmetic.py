# Long arithmetic: digits of pi and e, square roots by Newton, continued fractions, Egyptian fractions.
import math


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < n:
        if 4 * q + r - t < m * t:
            digits.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, digits))


def newton_sqrt(n):
    x = n
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def e_digits(n):
    scale = 10 ** (n + 10)
    total = term = scale
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return str(total)[:n]


def continued(p, q):
    while q:
        yield p // q
        p, q = q, p % q


def egyptian(p, q):
    while p:
        d = -(-q // p)
        yield d
        p, q = p * d - q, q * d


class Fraction:
    def __init__(self, p, q=1):
        g = math.gcd(p, q) * (1 if q > 0 else -1)
        self.p, self.q = p // g, q // g

    def __add__(self, other):
        return Fraction(self.p * other.q + other.p * self.q, self.q * other.q)

    def __mul__(self, other):
        return Fraction(self.p * other.p, self.q * other.q)

    def __repr__(self):
        return f"{self.p}/{self.q}"


print(pi_digits(100))
print(e_digits(60))
print(newton_sqrt(2 * 10**80), newton_sqrt(10**50) == math.isqrt(10**50))
print(list(continued(415, 93)), list(continued(10**20, 3**30)))
print(list(egyptian(5, 121)))
print(sum((Fraction(1, n) for n in range(1, 31)), Fraction(0)), Fraction(6, -8) * Fraction(2, 3))
print(2**521 - 1, hex(3**100), oct(-7**50), bin(10**18))
n = 3**500
print(n % 10**20, n // 7**200, -n // 2**700, n & (2**64 - 1), n ^ (n >> 3), len(str(n)), n.bit_length())
print(int(str(n)) == n, int(hex(n), 16) == n, pow(3, 500, 10**9 + 7), divmod(-n, 10**200))
