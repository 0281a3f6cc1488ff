# Primes three ways: a sieve, trial division with a generator, Miller-Rabin for large ones.
import itertools


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if flags[n]:
            flags[n * n::n] = [False] * len(range(n * n, limit + 1, n))
    return [n for n, flag in enumerate(flags) if flag]


def trial():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def is_prime(n):
    if n < 2:
        return False
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    for p in small:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in small:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factors(n):
    result = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            result[p] = result.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        result[n] = result.get(n, 0) + 1
    return result


primes = sieve(1000)
print(len(primes), primes[:10], primes[-3:])
print(list(itertools.islice(trial(), 168)) == primes)
print([n for n in range(1000) if is_prime(n)] == primes)
for exponent in (61, 67, 89, 107, 127):
    print(f"2**{exponent} - 1 is {'prime' if is_prime(2**exponent - 1) else 'composite'}")
print(factors(2**4 * 3**2 * 97), factors(600851475143), factors(1))
twins = [(p, q) for p, q in itertools.pairwise(primes) if q - p == 2]
print(len(twins), twins[-1], max((q - p, p) for p, q in itertools.pairwise(primes)))
