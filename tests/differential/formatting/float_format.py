# format() of floats: every type, precision, sign, fill, grouping, 'z', '#', zero padding, specials.
from _show import show
import itertools
numbers = (0.0, -0.0, 1234567.891, -0.000123456, 1e22, float("inf"), float("nan"))
count = 0
for align, sign, z, alternate, zero, width, group, precision, kind in itertools.product(["", "*^"], ["", "+", " "], ["", "z"], ["", "#"], ["", "0"], ["", "14"], ["", ",", "_"], ["", ".0", ".3", ".17"], ["", "e", "f", "g", "%", "E", "F", "G", "n"]):
    count += 1
    if count % 61 == 0:
        spec = align + sign + z + alternate + zero + width + group + precision + kind
        try:
            print(repr(spec), [format(number, spec) for number in numbers])
        except Exception as error:
            print(repr(spec), type(error).__name__, error)
show("""
format(1.5, "d")
format(1.5, "x")
format(1.5, "b")
format(1.5, "c")
format(1.5, "s")
format(1.5, "q")
format(1.5, ",n")
format(1.5, "_n")
format(1.5, ",_f")
format(1.5, "ff")
format(1.5, ".")
format(1.5, ".f")
format(1.5, "5.")
format(1.5, ".-1f")
format(1.5, "zz")
format(1.5, "z")
format(1.5, ".2147483648f")
format(1.5, ".99999999999999999999f")
format(1.5, "r")
[format(x, "") for x in (1.0, 1e16, 1e15, 1e-5, 0.1, 100.0, -2.5)]
[format(x, "10") for x in (1.0, 1e16, 123456.789, -2.5)]
[format(x, ".3") for x in (1.0, 123.0, 1234.0, 12345.678, 0.00001, 1e10, 1e100, 0.5)]
[format(x, ".0") for x in (1.0, 1.5, 123.0, 0.0)], [format(x, ".1") for x in (1.0, 10.0, 99.0, 0.04)]
[format(x, "#.3") for x in (1.0, 100.0, 1e10)], [format(x, "#") for x in (1.0, 1e16)], [format(x, "#.0e") for x in (1.0, 25.0)], [format(x, "#g") for x in (1.0, 1e6, 1e5)]
[format(x, "g") for x in (1e5, 1e6, 123456.0, 1234567.0, 0.0001, 0.00001, 1e-10, 100000.0)], [format(x, ".10g") for x in (1e9, 1e10, 1/3)], [format(x, ".0g") for x in (15.0, 25.0)]
[format(x, ".0f") for x in (0.5, 1.5, 2.5, 0.49999, -0.5)], [format(x, ".1f") for x in (0.25, 0.35, 0.05, 0.15)], [format(x, ".2f") for x in (2.675, 1.005, 1e22)], format(1e300, ".1f")[:20], format(0.1, ".60f"), format(5e-324, ".5e"), format(1/3, ".40e")
[format(x, "z.1f") for x in (-0.01, 0.01, -0.0, -1.0, -0.05, -0.06)], format(-0.0, "z"), format(-0.0, "z+"), format(-0.001, "z.2e"), format(-0.0001, "z.1%"), format(-1e-400, "zg"), format(-0.4, "z.0f"), format(-0.4, ".0f")
format(1234567.891, ","), format(1234567.891, "_"), format(1234567.891, ",.1f"), format(1234567.891, "020,.2f"), format(1234.5, "010,"), format(1234.5, "011,"), format(1234.5, "012,.1f"), format(1e20, ","), format(1e15, ","), format(0.0001, ","), format(123456.0, ",.3g"), format(1234567.0, ",g"), format(1e6, "_.0f")
format(0.5, "%"), format(0.12345, ".1%"), format(1e10, "%"), format(float("inf"), "%"), format(float("nan"), "08.1%"), format(0.5, "010%"), format(12.5, ",%"), format(-0.5, " %"), format(1e300, ".0%")[:10]
format(float("inf"), "010"), format(float("-inf"), "010"), format(float("nan"), "=+10"), format(float("inf"), ","), format(float("nan"), "F"), format(float("inf"), "E"), format(float("-inf"), "010f"), format(float("nan"), "*^9")
format(3.14159, "<10.2f") + "|", format(3.14159, ">10.2f"), format(3.14159, "^10.2f") + "|", format(-3.14159, "=10.2f"), format(-3.14159, "x=10.2f"), format(3.14159, "+010.2f"), format(-3.14, "<010.1f")
format(1234.5, "n"), format(1e20, "n"), format(1e6, "n"), format(123456789.0, ".3n"), format(1.0, "n")
"{:.{}f} {:>{w}.{p}e}".format(3.14159, 2, 2.71828, w=12, p=3)
""")
