import math
print(math.sqrt(2), math.pi, math.e, math.inf, math.nan, math.tau)
# expect: 1.4142135623730951 3.141592653589793 2.718281828459045 inf nan 6.283185307179586
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fabs(-2), math.copysign(1, -0.0), math.fmod(-7, 3))
# expect: -3 -2 -2 2.0 -1.0 -1.0
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.exp(1), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000))
# expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 0.4636476090008061 2.718281828459045 2.302585092994046 3.0 3.0 3.0
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([2, 3, 4]))
# expect: 6 12 2432902008176640000 10 20 4 24
print(math.hypot(3, 4), math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(1), math.degrees(math.pi), math.radians(180))
# expect: 5.0 True True False 180.0 3.141592653589793
print(math.fsum([0.1] * 10), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.dist([0, 0], [3, 4]))
# expect: 1.0 (0.5, 2.0) (0.5, 4) 8.0 5.0
