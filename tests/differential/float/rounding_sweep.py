# Sweeps of rounding, printing and reading: half-way cases, all precisions, and agreement between the ways.
import math
for x in (0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 1e15 + 0.5, 123456789.987654321, 9.995, 0.1, 1/3, 5e-7, 99.99999):
    print(x, [round(x, n) for n in range(-2, 6)], [f"{x:.{n}f}" for n in range(5)], [f"{x:.{n}e}" for n in range(3)], [f"{x:.{n}g}" for n in range(1, 5)])
    assert all(float(f"{x:.{n}f}") == round(x, n) for n in range(0, 16)), x
    assert all("%.*f" % (n, x) == f"{x:.{n}f}" == format(x, f".{n}f") for n in range(20))
    assert float(f"{x:.17g}") == x and float(repr(x)) == x and float(x.hex() if False else f"{x!r}") == x and float.fromhex(x.hex()) == x
print([round(k / 10) for k in range(-25, 26, 5)], [round(k / 100, 1) for k in range(5, 100, 10)], [math.floor(k / 2) for k in range(-5, 6)], [math.ceil(k / 2) for k in range(-5, 6)], [int(k / 2) for k in range(-5, 6)], [k // 2 for k in range(-5, 6)])
print([f"{10.0**k:g}" for k in range(-7, 20, 3)], [f"{10.0**k}" for k in range(-7, 20, 3)], [f"{10.0**k:.2}" for k in range(-7, 20, 3)], [f"{10.0**k:e}" for k in (-300, -5, 0, 5, 300)], [f"{10.0**k:n}" for k in range(-5, 8, 4)])
print([str(k * 0.1) for k in range(12)], [str(1 / k) for k in range(1, 12)], [str(k**0.5) for k in range(1, 8)], [repr(2.0**-k) for k in (1, 10, 20, 30, 1000, 1074)])
mismatch = [k for k in range(1, 2000) if float(f"{k / 97:.15g}") != k / 97]
print(len(mismatch), mismatch[:5], sum(len(repr(k / 97)) for k in range(2000)), all(float(repr(k / 97)) == k / 97 for k in range(2000)))
print([x.is_integer() for x in (1e15, 1e15 + 0.5, 1e16, 2.0**-1074, -0.0)], [(x).as_integer_ratio() for x in (0.75, -2.5, 1e-3)], [divmod(x, 0.5) for x in (1.3, -1.3)], [x % 1 for x in (1.25, -1.25)])
