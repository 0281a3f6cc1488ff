# round() of floats: half to even, decimal places, huge and negative ndigits, overflow, infinities.
from _show import show
inf, nan = float("inf"), float("nan")
show(r"""
[round(k / 2) for k in range(-9, 10)]
round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(0.49999999999999994), round(4503599627370497.5), round(1e300) == int(1e300)
type(round(1.0)), type(round(1.0, 0)), type(round(1.0, None))
round(2.675, 2), round(1.005, 2), round(2.5, 0), round(-2.5, 0), round(0.5, 0), round(-0.4, 0), round(1.15, 1), round(1.25, 1), round(1.35, 1)
round(5e15, -15), round(25.0, -1), round(35.0, -1), round(15.0, -1), round(5.0, -1), round(-5.0, -1), round(1234.5678, -2), round(1234.5678, -4), round(5678.0, -4)
round(1e300, -300), round(1e308, -308), round(9e307, -308), round(4e307, -308)
round(1.7e308, -308)
round(1.6e308, -308)
round(1.4e308, -308)
round(123.456, 1000), round(123.456, 400), round(123.456, 22), round(123.456, 323), round(123.456, -400), round(-123.456, -1000), round(1e-320, 320), round(5e-324, 323), round(5e-324, 324)
round(123.456, 2**31), round(123.456, -2**31), round(123.456, 2**63 - 1), round(123.456, -2**63)
round(123.456, 2**63)
round(123.456, -2**64)
round(inf, 1), round(nan, -3), round(-inf, 0)
round(inf)
round(-inf)
round(nan)
round(inf, None)
round(1.5, 1.0)
round(1.5, "1")
round(1.5, True)
round(-0.0), round(-0.0, 1), round(0.0, 5), round(-0.001, 2)
round(56294995342131.5, 3), round(5e15 + 1.5, 0), round(8.5, -1), round(0.1 + 0.2, 16), round(0.1 + 0.2, 17)
[round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95)]
[round(x, 2) for x in (0.285, 1.115, 2.345, 5.015, 1.045, 8.345)]
[round(12345.678, n) for n in range(-6, 5)]
""", globals())
