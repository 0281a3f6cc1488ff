# Every function of one number over ordinary and special values, as CPython prints them.
import math
values = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 2.0, -2.5, 10.0, 100.0, 1e-10, 1e10, 1e300, float("inf"), float("-inf"), float("nan"), 3, True, 10**20]
for name in "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split():
    function = getattr(math, name)
    row = []
    for value in values:
        if name == "factorial" and value == 10**20: continue
        try:
            result = function(value)
            row.append(repr(result) if len(repr(result)) < 40 else str(len(repr(result))))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(name, row)
