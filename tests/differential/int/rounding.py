# round() of ints with ndigits of every kind.
from _show import show
class Index:
    def __index__(self): return -1
class Rounds:
    def __round__(self, *ndigits): return ("rounded", ndigits)
class NoRound: pass
class SubInt(int): pass
show("""
[round(n, -1) for n in (0, 4, 5, 6, 14, 15, 16, 25, 35, 45, -5, -15, -25, -14, -16, 95, 105)]
[round(n, -2) for n in (49, 50, 51, 149, 150, 151, 250, 350, -50, -150, -250)]
round(5), round(5, 0), round(5, 1), round(5, 100), round(12345, -3), round(15500, -3), round(-15500, -3)
round(5, -10**3), round(10**50, -49), round(5 * 10**49, -50), round(15 * 10**49, -50), round(25 * 10**49, -50)
round(5, None), round(True), round(True, -1), type(round(True)), type(round(True, 0)), type(round(True, 5))
round(15, Index()), round(15, True)
round(15, 1.0)
round(15, "1")
round(15, 2**70), round(15, -2)
round()
round(1, 2, 3)
round(number=15, ndigits=-1), round(ndigits=-1, number=15)
round(15, foo=1)
round("a")
round(None)
round(1j)
round([])
round(NoRound())
round(Rounds()), round(Rounds(), 3), round(Rounds(), None), round(Rounds(), ndigits="x")
(15).__round__(-1), (15).__round__(), (15).__round__(None)
(15).__round__(1, 2)
""", globals())
