# Large integers at work: Fibonacci, factorials, digits of pi and e, primes, base conversions, square roots.
def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == "1":
            a, b = b, a + b
    return a
print(fibonacci(100), fibonacci(1000) % 10**30, len(str(fibonacci(10000))))
def pi_digits(count):
    def arctan(inverse, unity):
        total = term = unity // inverse
        square, n, sign = inverse * inverse, 3, -1
        while term:
            term //= square
            total += sign * (term // n)
            sign, n = -sign, n + 2
        return total
    unity = 10**(count + 10)
    return 4 * (4 * arctan(5, unity) - arctan(239, unity)) // 10**10
print(pi_digits(120))
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, r = n - 1, 0
    while d % 2 == 0: d, r = d // 2, r + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([p for p in range(60) if is_prime(p)], is_prime(2**61 - 1), is_prime(2**89 - 1), is_prime(2**67 - 1), is_prime(10**18 + 9))
def to_base(n, base):
    digits = ""
    while n: n, d = divmod(n, base); digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
    return digits or "0"
for base in (2, 3, 7, 10, 16, 29, 36):
    n = 3**150 + base
    assert int(to_base(n, base), base) == n
    print(base, to_base(n, base)[:40])
e, term, k = 0, 10**60, 1
while term: e, term, k = e + term, term // k, k + 1
print(e)
def egcd(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
g, x, y = egcd(3**80 * 7, 2**90 * 7)
print(g, x * 3**80 * 7 + y * 2**90 * 7 == g)
n = 123456789**20
print(sum(map(int, str(n))), n.bit_length(), n.bit_count(), n & -n, hash(n), n % 97, -n % 97, n // -97 == -(n // 97) - 1, (n ^ -1) == ~n)
values = [(-1)**k * 7**k for k in range(0, 60, 3)]
print(sorted(values)[:4], min(values), max(values), sum(values), sum(values, start=0.5))
