# format() of complex numbers: types, precision, signs, alignment, grouping, errors.
from _show import show
inf, nan = float("inf"), float("nan")
show("""
format(1+2j, ""), format(1+2j, "g"), format(1+2j, ".3f"), format(1.5-2.25j, ".1f"), format(1+2j, "e"), format(1+2j, ".2E"), format(123456.789+0.5j, "n"), format(1+2j, "G"), format(1+2j, "F")
format(1+2j, "+"), format(1+2j, " "), format(-1-2j, "+"), format(1+2j, "-"), format(0j, ""), format(-0j, ""), format(complex(-0.0, 0.0), "g"), format(1j, "g"), format(1j, ""), format(1j, "f")
format(1+2j, ">20"), format(1+2j, "<20"), format(1+2j, "^20"), format(1+2j, "*^20.2f"), format(1j, "10"), format(1+2j, "20.1e")
format(12345678+87654321j, ","), format(12345678.5+87654321j, "_"), format(12345678.5+87654321j, ",.2f"), format(1+2j, "#g"), format(1+2j, "#.0f"), format(1+2j, ".0f")
format(complex(inf, nan), ""), format(complex(-inf, -inf), "f"), format(complex(nan, inf), "E"), format(complex(nan, inf), "+F")
format(1.0000001+3j, ".3"), format(1e20+1e-20j, ""), format(1e20+1e-20j, ".3"), format(1e5+1e16j, ""), format(3.0+4.5j, ".3g")
format(1+2j, "05")
format(1+2j, "=20")
format(1+2j, "0=20")
format(1+2j, "d")
format(1+2j, "s")
format(1+2j, "x")
format(1+2j, "%")
format(1+2j, "c")
format(1+2j, "z.1f"), format(-0.01-0.01j, "z.1f"), format(complex(-0.0, -0.0), "z")
format(1+2j, ",n")
format(1+2j, ",_")
format(1+2j, "20d")
format(1+2j, "abc")
format(1+2j, ".f")
format(1j, ".99999999999999")
"{:.2f} {:>12}".format(1j, 2j), f"{1+2j:.1f}", f"{1j!r:>6}", "%s %r" % (1j, 2j)
"%d" % 1j
"%f" % 1j
"%x" % 1j
"%c" % 1j
"%i" % 1j
"%g" % 1j
(1j).__format__(5)
""", globals())
