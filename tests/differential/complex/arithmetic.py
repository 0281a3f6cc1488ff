# Arithmetic of complex numbers: mixed operands, division, powers, corner cases, errors.
from _show import show
inf, nan = float("inf"), float("nan")
show("""
(1+2j) + 1, 1 + (1+2j), (1+2j) + 1.5, (1+2j) - 1, 1 - (1+2j), (1+2j) * 2, 2.5 * (1+2j), (1+2j) * (3-4j), (1+2j) / (3-4j), (1+2j) / 2, 1 / (1+2j), 5 / 2j
-(1+2j), +(1+2j), True + 1j, 1j * True, -0j, 0j + 0, 0j * -1, 1j * 1j, 1j - 1j, -1j, 0 - 1j, 1j - 0, -0.0 + 1j
(1+2j) / 0
1j / 0j
1 / 0j
1j / 0.0
1j // 1
1j % 1
1 // 1j
1 % 1j
divmod(1j, 1)
divmod(1, 1j)
1j < 2j
1j <= 1
1 > 1j
1.5 >= 1j
sorted([1j, 2])
max(1j, 2j)
(1+2j) == (1+2j), 1j != 1, (1+0j) == 1, (1.5+0j) == 1.5, 1j == "a", (1+0j) == True, complex(2**70) == 2**70, complex(2**53) == 2**53 + 1, complex(nan) == complex(nan)
1j ** 2, 1j ** 3, 1j ** -1, 1j ** 0, 0j ** 0, (1+2j) ** 2, (1+2j) ** 3, (1+2j) ** -2, (1+2j) ** 10, (1+2j) ** 100, (1+2j) ** 101, (1+2j) ** -100, (3+4j) ** 0.5, 2 ** 1j, 2.5 ** (1+1j), (1+2j) ** (3+4j), (-1) ** 0.5
0j ** 1, 0j ** 2, 0j ** 0.5, 0j ** 1j if False else "skip"
0j ** -1
0j ** 1j
0j ** (1+1j)
0 ** 1j
0 ** -1j
0j ** (-1+1j)
0.0 ** 1j
(1e200+1j) ** 2
(1e200+1e200j) ** 3
1e308j * 10, 1e308j * 1e308j, (inf+0j) * 1, (inf+1j) * (0+1j), (inf+infj if False else complex(inf, inf)) * 1j, complex(nan, 1) + 1
complex(inf, nan) * complex(1, 1), complex(inf, inf) / complex(1, 1), complex(1, 1) / complex(inf, inf), complex(1, 1) / complex(inf, 0), complex(inf, 0) / complex(inf, 0), 1 / complex(nan, 0), complex(1e308, 1e308) / complex(1e308, 1e308), complex(1, 0) / complex(0, 1e-320)
1j + "a"
"a" * 1j
1j + None
1j @ 1
1j << 1
~1j
1j & 1
1j ** "a"
pow(1j, 2, 3)
pow(1j, 2), pow(2, 1j, None)
1j + 10**400
10**400 * 1j
sum([1j, 2, 3.5]), sum([0.1] * 10, 0j), sum([1j] * 3, 1), sum([0.1j] * 10), sum([1, 2j, 0.1, True])
hash(1j), hash(1+0j) == hash(1), {1: "a"}[1+0j]
(1j).__add__(1), (1j).__add__("a"), (1j).__radd__(1.5), (1j).__eq__(1), (1j).__lt__(1j), (1j).__pow__(2), (1j).__pow__(2, None), (1j).__rpow__(2), (1j).__truediv__(2), (1j).__mul__(None), (1j).__bool__(), (1j).__neg__(), (1j).__abs__(), (1j).__hash__()
(1j).__pow__(2, 3)
(1j).__divmod__
(1j).__float__
""", globals())
