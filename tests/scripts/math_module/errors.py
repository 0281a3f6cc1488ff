import math
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.sqrt("a"),
            lambda: math.isqrt(-1), lambda: math.floor(math.inf), lambda: math.gcd(1.5), lambda: math.acos(2), lambda: math.pow(0, -1)):
    try:
        bad()
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: ValueError math domain error
# expect: ValueError math domain error
# expect: OverflowError math range error
# expect: ValueError factorial() not defined for negative values
# expect: TypeError must be real number, not str
# expect: ValueError isqrt() argument must be nonnegative
# expect: OverflowError cannot convert float infinity to integer
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ValueError math domain error
# expect: ValueError math domain error
