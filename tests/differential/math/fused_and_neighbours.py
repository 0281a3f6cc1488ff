# fma, nextafter, ulp, ldexp, frexp, modf, fmod, remainder, copysign: sweeps over special values, exactness, every error.
import math
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

inf, nan = float('inf'), float('nan')
special = (0.0, -0.0, 1.0, -1.5, 1e308, 5e-324, inf, -inf, nan)
for x in special:
    for y in special:
        print(x, y, *[attempt(math.fma, x, y, z) for z in (0.0, -0.0, 1.0, -1e308, inf, -inf, nan)])
print(math.fma(0.1, 10.0, -1.0), 0.1 * 10.0 - 1.0, math.fma(1 + 2.0**-52, 1 + 2.0**-52, -1.0), math.fma(2.0**-537, 2.0**-538, 5e-324), math.fma(3, 4, 5), math.fma(True, 2, 10**10), math.fma(2.0**-1074, 0.5, 2.0**-1074))
print(attempt(math.fma), attempt(math.fma, 1, 2), attempt(math.fma, 1, 2, 3, 4), attempt(math.fma, 'x', 1, 1), attempt(math.fma, 1, None, 1), attempt(math.fma, x=1, y=2, z=3), attempt(math.fma, 10**400, 1, 1))
for x in special:
    print(x, math.ulp(x), math.frexp(x), math.modf(x), [attempt(math.ldexp, x, e) for e in (0, 1, -1, 1100, -1100, 2**40, -2**70, True)])
    print('   ', [attempt(math.nextafter, x, y) for y in special], [attempt(math.nextafter, x, inf, steps=s) for s in (0, 1, 2, 10**5, 2**63, 2**70)])
    print('   ', [attempt(math.fmod, x, y) for y in special], [attempt(math.remainder, x, y) for y in special], [attempt(math.copysign, x, y) for y in special])
for steps in (-1, 1.5, 'x', None, True, 2**64):
    print(repr(steps), attempt(math.nextafter, 1.0, 2.0, steps=steps))
print(attempt(math.nextafter, 1, 2, 3), attempt(math.nextafter, 1), attempt(math.nextafter, 1, 2, step=1), attempt(math.nextafter, x=1, y=2), math.nextafter(-1.0, 1.0, steps=2**62), math.nextafter(1.0, 1.0, steps=5), math.nextafter(0.0, -1.0, steps=3))
for e in (1.0, 'x', None, 10**30):
    print(repr(e), attempt(math.ldexp, 1.0, e), attempt(math.ldexp, 0.0, e))
for a, b in ((5.5, 2.0), (-5.5, 2.0), (5.5, -2.0), (3.0, 2.0), (5.0, 2.0), (7.0, 2.0), (1e300, 3.0), (1e17, 7.0), (5e-324, 1e-323), (1.0, inf), (10, 4), (2.5, 1), (3.5, 1)):
    print(a, b, math.fmod(a, b), math.remainder(a, b), a % b, math.remainder(-a, b), math.remainder(a, -b))
for function in (math.ulp, math.frexp, math.modf, math.ldexp, math.fmod, math.remainder, math.copysign, math.nextafter, math.fma, math.isclose, math.dist, math.hypot, math.atan2, math.pow, math.log, math.perm, math.comb):
    print(function.__name__, function.__text_signature__, (function.__doc__ or '').split('\n')[0])
assert all(math.ldexp(*math.frexp(x)) == x for x in (1.5, -2e-310, 1e300, 5e-324, 0.1))
