# gamma, lgamma, erf, erfc and kin: poles, integers, halves, the far ends, recurrences; expm1 and log1p where it matters; cbrt, exp2.
import math
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

edges = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.5, -2.5, 1e-10, -1e-10, 5e-324, 1e-308, 170.0, 171.0, 171.6243, 171.7, 200.0, -170.5, -171.5, -177.5, -180.5, -184.5, -200.5, -1e10 - 0.5, 1e17, -1e17, 1e305, 1e308,
         float('inf'), float('-inf'), float('nan'), -3.0, -1000000.0, 2.0**52 + 0.5, -2.0**51 - 0.5]
for function in (math.gamma, math.lgamma):
    for x in edges:
        print(function.__name__, x, attempt(function, x))
for n in range(1, 24):
    assert math.gamma(n) == math.factorial(n - 1), n
print(all(abs(math.gamma(k / 4 + 1) - k / 4 * math.gamma(k / 4)) <= 4e-16 * math.gamma(k / 4 + 1) for k in range(1, 80)))
print(all(abs(math.lgamma(k / 3) - math.log(math.gamma(k / 3))) < 1e-12 * max(1, math.lgamma(k / 3)) for k in range(1, 400)))
for x in (0.0, -0.0, 1e-300, 0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 5.9, 6.0, 10.0, 26.5, 27.0, 27.3, 28.0, 1e300, float('inf'), float('nan')):
    print(x, math.erf(x), math.erfc(x), math.erf(-x), math.erfc(-x))
print(all(math.erf(k / 7) + math.erfc(k / 7) == 1 or abs(math.erf(k / 7) + math.erfc(k / 7) - 1) < 3e-16 for k in range(-60, 60)))
for x in (1e-20, 1e-10, -1e-10, 1e-5, 0.1, 1.0, 700.0, 709.8, 710.0, -1.0, -40.0, -0.0, float('-inf'), float('inf')):
    print(x, attempt(math.expm1, x), attempt(math.log1p, x), attempt(math.exp, x), attempt(math.exp2, x))
for x in (-1.0, -1.5, -0.9999999999999999, 1023.0, 1024.0, 1023.9999999, -1074.0, -1075.0, -1076.0):
    print(x, attempt(math.log1p, x), attempt(math.exp2, x), attempt(math.expm1, x))
for x in (27.0, -27.0, 1e-300, 1e300, 0.0, -0.0, float('-inf'), 2.0, 0.001, 3, True, -64):
    print(x, math.cbrt(x), attempt(math.sqrt, x))
for function in (math.gamma, math.lgamma, math.erf, math.erfc, math.expm1, math.log1p, math.cbrt, math.exp2):
    print(function.__name__, attempt(function), attempt(function, 1, 2), attempt(function, 'x'), attempt(function, None), attempt(function, 1j), attempt(function, 10**400), function(True), function.__text_signature__)
for function in (math.sinh, math.cosh, math.tanh, math.asinh, math.acosh, math.atanh, math.asin, math.acos, math.atan):
    print(function.__name__, *[attempt(function, x) for x in (0.0, -0.0, 0.5, 1.0, -1.0, 1.0000000000000002, 2.0, 710.0, 711.0, -711.0, 1e-300, 1e300, float('inf'), float('-inf'), float('nan'))])
