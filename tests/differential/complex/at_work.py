# Complex numbers at work: roots of unity, a Fourier transform, rotations, polynomials, containers.
import math
def unit(k, n):
    angle = 2 * math.pi * k / n
    return complex(math.cos(angle), math.sin(angle))
roots = [unit(k, 6) for k in range(6)]
print([f"{z:.3f}" for z in roots], f"{sum(roots):.10f}".replace("-0.0000000000", "0.0000000000"), [abs(z) for z in roots])
def fourier(x):
    n = len(x)
    if n == 1: return list(x)
    even, odd = fourier(x[::2]), fourier(x[1::2])
    twist = [unit(-k, n) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, twist)] + [e - t for e, t in zip(even, twist)]
print([f"{z:.4f}" for z in fourier([1, 2, 3, 4, 0, 0, 1j, -1j])])
z = 3 + 4j
print(z * 1j, z * 1j * 1j, z.conjugate() * z, z / abs(z), z**2, z**0.5, z**-1, z - z.conjugate(), (z + z.conjugate()) / 2)
def horner(coefficients, x):
    result = 0
    for c in coefficients: result = result * x + c
    return result
print(horner([1, 0, 1], 1j), horner([1, 2, 3], 1 + 1j), horner([2j, 0.5, 1], 3), horner([], 1j))
def solve(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
print(solve(1, -3, 2), [f"{x:.6f}" for x in solve(1, 2, 5)], [f"{x:.6f}" for x in solve(1j, 1, 2)])
print({1: "int", 1j: "imaginary"}[1 + 0j], {1j, 1j, complex(0, 1), 0 + 1j}, len({0j, 0, 0.0, False, -0.0}), 1j in [1j, 2], [1, 2j].index(2j), (1j,) == (1j,), sorted([3j, 1, 2 + 1j], key=abs))
print(sum([1j, 2j, 3]), math.prod([1j, 1j, 1j]), max([1j, -2, 3 + 4j], key=abs), abs(-3), abs(complex(3, 4)), complex("1e3-2.5j"), complex(1.5), complex(True, False), 1j == 1J, bool(0j), not 1j)
for text in ("1j", "-1j", "1+1j", "1e300+1e300j"):
    value = complex(text)
    print(text, value.real, value.imag, value * value if abs(value.real) < 1e200 else "large", hash(value) == hash(complex(text)), value == eval(text))
