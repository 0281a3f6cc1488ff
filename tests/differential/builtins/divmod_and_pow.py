# divmod() and pow() of two and three arguments; reflected methods; errors.
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (2**70, 3), (True, 2), (1, float("inf")), (-1, float("inf"))):
    print(divmod(a, b), end=" ")
print()
for args in ((2, 10), (2, -1), (0, 0), (2.0, 3), (-8, 1/3), (2, 100, 7), (3, -1, 7), (-3, 5, 7), (5, 0, 1), (2, 3, -5),
             (10, 20, -7), (1j, 2), (True, True), (2, 0.5)):
    result = pow(*args)
    print(args, result if not isinstance(result, complex) else complex(round(result.real, 6), round(result.imag, 6)))
print(pow(base=2, exp=3), pow(2, exp=5, mod=7), pow(2, 3, None))
class N:
    def __divmod__(self, other): return ("divmod", other)
    def __rdivmod__(self, other): return ("rdivmod", other)
    def __pow__(self, other, mod=None): return ("pow", other, mod)
    def __rpow__(self, other, mod=None): return ("rpow", other, mod)
n = N()
print(divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 3), pow(2, n))
for call in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod(1, "a"), lambda: divmod(1j, 2), lambda: pow(0, -1),
             lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 4), lambda: pow("a", 2), lambda: pow(2, "a"),
             lambda: pow(2, 3, "x"), lambda: pow(1), lambda: pow(1, 2, 3, 4), lambda: divmod(1), lambda: divmod(1, 2, 3),
             lambda: pow(0.0, -1), lambda: pow(10.0, 400), lambda: pow(2, n, 3), lambda: pow(0j, -1)):
    try:
        print(call())
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
