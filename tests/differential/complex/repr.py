# repr and str of complex numbers: signs, zeros, infinities, nan, exponents.
inf, nan = float("inf"), float("nan")
parts = [0.0, -0.0, 1.0, -1.5, inf, -inf, nan, 1e16, 1e-5, 1e300, 0.1]
for real in parts:
    print([str(complex(real, imag)) for imag in parts])
for value in [1j, -1j, 0j, -0j, 1 - 1j, -(1j), -(0j), 1e5j, 1_0j, 0x10 + 1j, 3 - 0j, -0.0 + 0j, complex(-0.0, 0), complex(0, -0.0), 1j - 1, 1j * 1j, 1j / 3]:
    print(value, repr(value), f"{value}", "%s" % value, [value], value == complex(repr(value)))
