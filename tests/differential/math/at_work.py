# math at work: distances, angles, combinatorics, number theory, error functions, accumulations.
import math
def haversine(a, b):
    (lat1, lon1), (lat2, lon2) = [tuple(map(math.radians, p)) for p in (a, b)]
    h = math.sin((lat2 - lat1) / 2)**2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2)**2
    return 2 * 6371 * math.asin(math.sqrt(h))
print(haversine((52.52, 13.405), (48.8566, 2.3522)), haversine((0, 0), (0, 180)))
print([math.comb(n, k) for n in range(7) for k in range(n + 1)], math.comb(52, 5), math.perm(52, 3), math.factorial(25))
print([n for n in range(2, 60) if all(n % d for d in range(2, math.isqrt(n) + 1))], math.gcd(*range(12, 100, 12)), math.lcm(*range(1, 20)))
def totient(n): return sum(math.gcd(n, k) == 1 for k in range(1, n + 1))
print([totient(n) for n in range(1, 20)])
def normal(x): return 0.5 * math.erfc(-x / math.sqrt(2))
print([f"{normal(x / 2):.10f}" for x in range(-6, 7)], f"{math.erf(0.5) + math.erfc(0.5):.15f}")
print([math.degrees(math.atan2(y, x)) for x, y in [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1), (0.0, 0.0), (-0.0, 0.0), (-0.0, -0.0)]])
print(math.hypot(3, 4, 12), math.dist((1, 2, 3), (4, 6, 15)), math.fsum([0.1] * 10), sum([0.1] * 10), math.prod(range(1, 11)), math.sumprod([1, 2, 3], [4, 5, 6]))
print([math.floor(x) for x in (-1.5, -1, -0.5, 0.5, 1.5)], [math.ceil(x) for x in (-1.5, -1, -0.5, 0.5, 1.5)], [math.trunc(x) for x in (-1.5, 1.5)], [math.copysign(3, s) for s in (1, -1, 0.0, -0.0)])
print([math.log2(2**k) for k in range(0, 70, 10)], [math.log10(10**k) for k in range(0, 30, 5)], [round(math.log(k), 12) for k in range(1, 6)], math.log(8, 2), math.log(125, 5), math.log(9, 3))
print(math.exp(1) == math.e, math.exp(math.log(10)), math.expm1(1e-10), math.log1p(1e-10), math.sinh(1)**2 - math.cosh(1)**2, math.tanh(20), math.asinh(math.sinh(1.5)), math.cbrt(3)**3)
print([math.frexp(x) for x in (1, 0.75, -8, 1e300, 5e-324)], [math.ldexp(*math.frexp(x)) == x for x in (1.1, -7.5, 1e-310)], [math.modf(x) for x in (1.25, -1.25, 1e20)], math.fmod(-7, 3), -7 % 3, math.remainder(-7, 3), math.remainder(5, 2), math.remainder(3, 2))
e = 1.0
for k in range(100, 0, -1): e = 1 + e / k
print(e, e == math.e, abs(e - math.e) < 1e-15, math.isclose(e, math.e), math.tau / math.pi, math.nextafter(math.pi, 4) - math.pi == math.ulp(math.pi))
def stirling(n): return math.sqrt(math.tau * n) * (n / math.e)**n
print([f"{stirling(n) / math.factorial(n):.6f}" for n in (1, 5, 10, 50)], [math.gamma(n + 1) == math.factorial(n) for n in range(15)], f"{math.lgamma(100):.10f}", f"{math.log(math.factorial(99)):.10f}")
