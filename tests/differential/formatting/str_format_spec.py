# format() of str and other types: width, precision, alignment, and every refusal.
from _show import show
class Plain: pass
class Own:
    def __format__(self, spec): return f"<{spec}>"
class Bad:
    def __format__(self, spec): return 5
class Raises:
    def __format__(self, spec): raise KeyError(spec)
class StrSub(str):
    def __str__(self): return "own str"
    def __format__(self, spec): return "F" + super().__format__(spec)
class HasStr:
    def __str__(self): return "shown"
class NoFormat:
    __format__ = None
show(r"""
format("abc", ""), format("abc", "s"), format("abc", "6"), format("abc", "<6") + "|", format("abc", ">6"), format("abc", "^6") + "|", format("abc", "*^7s"), format("abc", ".2"), format("abc", ".0"), format("abc", "6.1"), format("abc", "é>5"), format("héé", "\u4e2d^8.2s")
format("abc", "06"), format("abc", "0>6"), format("abc", "<06") , format("abc", "x<06.2")
format("abc", "=6")
format("abc", "0=6")
format("abc", "+")
format("abc", " ")
format("abc", "-")
format("abc", "#")
format("abc", "z")
format("abc", ",")
format("abc", "_")
format("abc", ",s")
format("abc", "d")
format("abc", "x")
format("abc", "f")
format("abc", "%")
format("abc", "ss")
format("abc", ".")
format("abc", "5.s")
format("abc", "é")
format("abc", "\u4e2d")
format("abc", "\x01")
format("abc", "!")
format("abc", "10q")
format("abc", "99999999999999999999")
format("abc", ".99999999999999999999")
format("abc", "9223372036854775807")
format(None), format(None, "")
format(None, "5")
format(None, "s")
format([1], "")
format([1], "5")
format({}, "x")
format((1,), ">5")
format(object, "")
format(int, "5")
format(b"ab", "")
format(b"ab", "5")
format(bytearray(b"ab"), "s")
format(range(3), ""), format(..., ""), format(NotImplemented, "")
format(..., "5")
format(len, "5")
format(Plain(), "5")
format(Own(), ""), format(Own(), "anything at all {}"), f"{Own():%Y-%m}", f"{Own()}", "{:a}{:b}".format(Own(), Own())
format(Bad(), "")
format(Raises(), "q")
format(NoFormat(), "")
f"{Bad()}"
format(StrSub("x"), ""), format(StrSub("x"), "5"), f"{StrSub('x')}", "%s" % StrSub("x"), "{}".format(StrSub("x")), "{!s:5}".format(StrSub("x")), "{!r}".format(StrSub("x"))
format(HasStr(), ""), f"{HasStr()}", f"{HasStr()!s:>8}", f"{HasStr()!r:.4}"
format(HasStr(), "10")
object().__format__("x")
object.__format__(5, "x")
object.__format__(5, "")
object.__format__(5, 5)
type(format(StrSub("x"))), type(format(Own()))
format("a", "\ud800>3") == "\ud800\ud800a", format("\ud800", "3") == "\ud800  "
format("abc", "<"), format("abc", "^"), format("a", "<<3"), format("a", "}<3"), format("a", "{<3"), format("a", "0<3"), format("a", "003")
""", globals())
