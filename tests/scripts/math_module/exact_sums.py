import math

print(math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0, math.fsum([1e16, 1, 1e-16]), math.fsum([1e308, -1e308, 1]))
# expect: 1.0 True 1.0000000000000002e+16 1.0
print(math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([1, 2], [3, 4]), math.sumprod([10**30, 2.5], [1, 2]), math.sumprod([], []))
# expect: 0.1 11 1e+30 0
print(math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(1e200, 1e200), math.hypot(5e-324, 5e-324), math.hypot(), math.dist([1, 2], [4, 6]))
# expect: 5.0 1.7320508075688772 1.414213562373095e+200 5e-324 0.0 5.0
print(math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod([2] * 70), math.prod([], start="none"))
# expect: 6 3.0 1180591620717411303424 none
for bad in (lambda: math.fsum([math.inf, -math.inf]), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum(["a"]),
            lambda: math.sumprod([1], [1, 2]), lambda: math.dist([1], [1, 2]), lambda: math.hypot("a"), lambda: math.prod(5)):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# expect: ValueError -inf + inf in fsum
# expect: OverflowError intermediate overflow in fsum
# expect: TypeError must be real number, not str
# expect: ValueError Inputs are not the same length
# expect: ValueError both points must have the same number of dimensions
# expect: TypeError must be real number, not str
# expect: TypeError 'int' object is not iterable
