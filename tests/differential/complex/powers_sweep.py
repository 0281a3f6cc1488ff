# Powers of complex numbers: whole exponents small and large, negative ones, of zero, of units; overflow; and by pow().
def attempt(base, exponent):
    try:
        result = base ** exponent
        return repr(result)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
for base in (0j, 1j, -1j, 1 + 0j, -1 + 0j, 1 + 1j, 2j, 3 - 4j, -0.5 + 0j, complex(-0.0, 0.0), complex(0.0, -0.0)):
    print(base, [attempt(base, exponent) for exponent in (*range(-5, 9), 16, 31, 64, 99, 100, -99, -100)])
for exponent in (0j, 1 + 0j, -1 + 0j, 2 + 0j, complex(-2, -0.0), 0.0, -0.0, 1.0, 3.0, -3.0, True, False):
    print(exponent, [attempt(base, exponent) for base in (0j, 0, 0.0, 1j, 2j, 1 + 1j, -1j, -2 + 0j)])
for base, exponent in ((1e200j, 2), (1e200 + 1e200j, 3), (1e-200j, 2), (1e-200j, -2), (0j, -1), (0j, 1j), (0j, -1 + 1j), (0, 1j), (0.0, -1j), (10**400, 1j), (1j, 10**400), (1j, -10**30), (1 + 0j, 10**30), (2j, 1e10), (1j, 2**31), (1j, 2**62)):
    print(str(base)[:20], str(exponent)[:20], attempt(base, exponent))
def close(left, right): return abs(left - right) < 1e-12 * (1 + abs(right))
wrong = 0
for real in range(-3, 4):
    for imaginary in range(-3, 4):
        z = complex(real, imaginary)
        product = 1 + 0j
        for exponent in range(9):
            if not close(z ** exponent, product): wrong += 1; print("differs", z, exponent)
            if z and not close(z ** -exponent, 1 / product): wrong += 1; print("differs", z, -exponent)
            if exponent and (z ** exponent != pow(z, exponent) or z ** exponent != z.__pow__(exponent)): wrong += 1
            product *= z
        if z:
            root = z ** 0.5
            if not close(root * root, z): wrong += 1; print("root", z)
            if not close(z ** 1j * z ** -1j, 1): wrong += 1
print(wrong)
for arguments in ((2j, 2, None), (2j, 2, 1), (2, 2, 1j), (2, 1j, 2), (2.0, 1j, 1), (1j, "a"), ("a", 1j), (1j, None)):
    try: print(pow(*arguments))
    except Exception as error: print(arguments, type(error).__name__, error)
class Power:
    def __rpow__(self, other, modulo=None): return ("rpow", other, modulo)
    def __pow__(self, other, modulo=None): return ("pow", other, modulo)
print(1j ** Power(), Power() ** 1j, pow(1j, Power()), (1j).__pow__(Power()), (1j).__rpow__(2), (1j).__pow__("x"))
