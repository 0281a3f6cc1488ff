# float() of texts, bytes, numbers and objects, with every error.
from _show import show
class Real:
    def __float__(self): return 2.5
class Index:
    def __index__(self): return 7
class Wrong:
    def __float__(self): return "x"
class WrongInt:
    def __float__(self): return 1
class Sub(float): pass
class SubOwn(float):
    def __float__(self): return 9.0
class StrOwn(str):
    def __float__(self): return 8.0
class Raises:
    def __float__(self): raise KeyError("k")
class BigIndex:
    def __index__(self): return 10**400
class OnlyInt:
    def __int__(self): return 3
show(r"""
float(), float("1"), float(" 1.5 "), float("\n2\t"), float("-0"), float("+.5"), float("5."), float("1e5"), float("1E-5"), float("1e+5")
float("1_000.5_5"), float("1_0e1_0"), float("٣.١٤"), float("１２")
float("_1")
float("1_")
float("1__0")
float("1_.5")
float("1._5")
float("1e_5")
float("1_e5")
float("")
float(" ")
float(".")
float("e5")
float("1e")
float("1e+")
float("+")
float("--1")
float("1.5.2")
float("0x10")
float("1 2")
float("1\x002")
float("1,5")
float("é")
float("\ud800")
float("x" * 100)
float("infinite")
float("in")
float("inf"), float("-INF"), float("+Infinity"), float("iNfInItY"), float("nan"), float("-nan"), float("+NaN"), float(" inf ")
float("infinityx")
float("nan(1)")
float("1e400"), float("-1e400"), float("1e-400"), float("4.9e-324"), float("2.4e-324"), float("1.7976931348623157e308"), float("1.7976931348623159e308")
float("0." + "0" * 400 + "1"), float("1" + "0" * 400), float("0" * 500 + "1"), float("1e" + "9" * 100), float("1e-" + "9" * 100)
float(b"1.5"), float(bytearray(b" 2 ")), float(memoryview(b"3"))
float(b"")
float(b"x")
float(b"1\x00")
float(bytearray(b"x"))
float(memoryview(b"1234")[::2])
float(5), float(True), float(2**70), float(-3), float(2**53 + 1)
float(10**309)
float(Real()), float(Index()), float(SubOwn(1.5)), float(StrOwn("2"))
float(Wrong())
float(WrongInt())
float(Raises())
float(BigIndex())
float(OnlyInt())
float(None)
float(1j)
float([])
float(object)
float("1", "2")
float(x=1)
float("1", x=2)
Sub("1.5"), type(Sub(2)), type(Sub(1.5) + 1), type(-Sub(1)), type(abs(Sub(-1))), type(Sub(1).real), type(Sub(1).conjugate()), type(float(Sub(1))), type(Sub(1).__float__())
Sub.fromhex("0x1p3"), type(Sub.fromhex("0x1p3")), Sub(1.5).__getnewargs__(), type(Sub(1.5).__getnewargs__()[0])
type(round(Sub(1.5))), type(round(Sub(1.5), 1)), type(Sub(3) // 1), type(Sub(3) ** 2), type(divmod(Sub(5), 2)[1])
float.__new__(float, "2"), float.__new__(Sub, 2)
float.__new__(int)
float.__new__()
""", globals())
