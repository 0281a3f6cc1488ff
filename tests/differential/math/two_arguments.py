# Functions of two and three numbers over ordinary and special values: pow, fmod, remainder, atan2, copysign, log, nextafter, ldexp, fma.
import math
inf, nan = math.inf, math.nan
values = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -3.0, 1e300, inf, -inf, nan]
for name in "pow fmod remainder atan2 copysign nextafter log".split():
    function = getattr(math, name)
    for x in values:
        row = []
        for y in values:
            try:
                row.append(function(x, y))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(name, x, row)
for x in values:
    row = []
    for exponent in (0, 1, -1, 10, 1023, 1024, -1074, -1075, 10**30, -10**30, True):
        try:
            row.append(math.ldexp(x, exponent))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print("ldexp", x, row)
for arguments in [(2, 3, 4), (0.1, 10, -1), (inf, 0, 1), (inf, 0, nan), (0, inf, -inf), (inf, 1, -inf), (1e308, 10, -1e308), (1e308, 10, -inf), (nan, 1, 1), (1, nan, 1), (1e200, 1e200, -inf), (-0.0, 0.0, -0.0), (-0.0, 0.0, 0.0), (1, 1, -1),
                  (1 + 2**-52, 1 - 2**-52, -1), (1e-200, 1e-200, 5e-324), (1, 2), (1, 2, "x"), (10**400, 1, 1)]:
    try:
        print("fma", arguments, math.fma(*arguments))
    except Exception as error:
        print("fma", str(arguments)[:30], type(error).__name__, error)
