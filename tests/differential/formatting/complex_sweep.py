# format() of complex numbers: every type letter, precision, sign, alignment, parts that are not finite, and what is refused.
values = [0j, 1j, -1j, 1 + 2j, -1.5 - 2.5j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), complex("inf"), complex("nan"), complex("nan-infj"), complex("-inf+nanj"), 1e20 + 1e-20j, 123456.789 + 9876543.21j, 1e300 * 1e10 * 1j]
for spec in ("", "e", "E", "f", "F", "g", "G", "n", ".0f", ".3f", ".10g", ".0e", "+", "-", " ", "+.2f", " .1e", "20", "<20", ">20", "^20", "*^25.1f", "30g", ",", "_", ",.2f", "_.1f", "#", "#.0f", "#g", ".3", "+.3", "z", "z.1f", "0", "020", "=20", "0=20", "0>20", "0<20", "d", "x", "s", "c", "%", "b", "r", ".1000000000000000000000f", "1.", "..", "\u20ac>20", "20\x00"):
    row = []
    for value in values:
        try: row.append(format(value, spec))
        except Exception as error: row.append(f"{type(error).__name__}: {error}"); break
    print(ascii(spec), *row, sep=" | ")
class Mine(complex):
    def __repr__(self): return "mine"
    def __str__(self): return "str of mine"
print(format(Mine(1, 2)), f"{Mine(1, 2)}", f"{Mine(1, 2):}", f"{Mine(1, 2)!r:>6}", f"{Mine(1, 2):.1f}", "%s" % Mine(1, 2), "{:>12}".format(Mine(1, 2)), "{!s:>12}".format(Mine(1, 2)))
for f in ("%f", "%d", "%x", "%c", "%e", "%s", "%r", "%5s|"):
    try: print(f % (1 + 2j))
    except TypeError as error: print(f, error)
