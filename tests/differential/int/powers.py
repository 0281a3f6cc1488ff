# Powers: negative, zero, three arguments, inverses, and errors.
from _show import show
class Power:
    def __pow__(self, other, mod="none"): return ("pow", other, mod)
    def __rpow__(self, other, mod="none"): return ("rpow", other, mod)
class NoPow: pass
show("""
2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, (-2) ** 2, 2 ** -1, (-2) ** -1, (-2) ** -3, 10 ** -5
1 ** 10**30, (-1) ** (10**30 + 1), 0 ** 10**30
0 ** -1
0 ** -5
True ** True, False ** False, type(True ** True), type(True ** -1)
2 ** 0.5, (-8) ** (1/3), (-1) ** 0.5, 2 ** 1j, 2 ** 1.5
2 ** 100, (-3) ** 75, 7 ** 77
(2 ** 100) ** 3, (10**30) ** 2
2 ** -1074, 2 ** -1075, 3 ** -700
10 ** -400
(10**400) ** -1
pow(2, 10, 1000), pow(2, 10, -1000), pow(-2, 3, 5), pow(-2, 3, -5), pow(0, 0, 1), pow(5, 0, 1), pow(0, 0, 5), pow(5, 3, 1), pow(5, 3, -1)
pow(3, -1, 7), pow(3, -2, 7), pow(-3, -1, 7), pow(3, -1, -7), pow(38, -1, 97), pow(2, -5, 2**61 - 1), pow(10, -1, 1)
pow(2, -1, 4)
pow(0, -1, 5)
pow(6, -3, 9)
pow(2, 3, 0)
pow(2, -1, 0)
pow(2, 1000, 10**40), pow(3, 10**30, 10**20 + 39), pow(10**30, 10**20, 10**25 + 13)
pow(12345678901234567890, -1, 98765432109876543211)
pow(2, 10, mod=7), pow(base=2, exp=5), pow(exp=5, base=2, mod=None)
pow(2)
pow()
pow(2, 3, 4, 5)
pow(2, 3, foo=4)
pow(2.0, 3, 5)
pow(2, 3.0, 5)
pow(2, 3, 5.0)
pow(2.0, 3.0, 5.0)
pow(1j, 2, 3)
pow(2, 1j, 3)
pow("a", 2)
pow(2, "a")
pow("a", 2, 3)
pow(2, 3, "a")
pow(None, 2, 3)
"a" ** 2
2 ** []
Power() ** 2, 2 ** Power(), pow(Power(), 2), pow(Power(), 2, 3), pow(2, Power())
pow(2, Power(), 3)
pow(2, 3, Power())
pow(NoPow(), 2, 3)
pow(2, NoPow())
NoPow() ** NoPow()
pow(True, True, True), pow(5, True, 3), pow(2, 3, True), type(pow(True, True))
(-2) ** 0.5 == pow(-2, 0.5), pow(-2.0, 1/3)
0 ** 0.5, 0 ** 1j, 0.0 ** 0
0 ** (1+1j), 0 ** (-1+1j)
""", globals())
