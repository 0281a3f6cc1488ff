# str(): no argument, any object, bytes with encoding and errors, and every error of the constructor.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


t(str); t(str, 1); t(str, None); t(str, "x"); t(str, object=5); t(str, b"abc")
t(str, b"abc", "ascii"); t(str, b"\xff", "latin-1"); t(str, b"\xff", "ascii", "replace"); t(str, b"a\xff", errors="ignore")
t(str, b"abc", encoding="utf-8"); t(str, bytearray(b"abc"), "ascii"); t(str, memoryview(b"abc"), "ascii")
t(str, object=b"x", encoding="ascii", errors="strict")
t(str, "text", "utf-8"); t(str, 5, "utf-8"); t(str, None, errors="strict"); t(str, 1, 2); t(str, b"", 2); t(str, b"x", "ascii", 3)
t(str, b"x", None); t(str, b"x", "nope"); t(str, b"\xff", "utf-8"); t(str, 1, 2, 3, 4); t(str, foo=1); t(str, 1, object=1)
t(str, encoding="ascii"); t(str, errors="strict"); t(str, b"\xff", "ascii", "nohandler"); t(str, b"x", "ascii", "nohandler")
t(str, memoryview(b"abcdef")[::2], "ascii")

class Shown:
    def __str__(self): return "shown"
class Bad:
    def __str__(self): return 5
class Raises:
    def __str__(self): raise ValueError("no")
class OnlyRepr:
    def __repr__(self): return "only repr"
t(str, Shown()); t(str, Bad()); t(str, Raises()); t(str, OnlyRepr()); t(str, Shown(), "ascii")

class Sub(str):
    pass
class Giver:
    def __str__(self): return Sub("given")
print(type(str(Giver())), type(str(Sub("a"))), type(Sub(Giver())), Sub(b"x", "ascii"), Sub(), Sub(object=3))
t(str.__new__); t(str.__new__, 3); t(str.__new__, int); t(str.__new__, Sub, "v")
class WithInit(str):
    def __new__(cls, value, extra): return super().__new__(cls, value * 2)
    def __init__(self, value, extra): self.extra = extra
w = WithInit("ab", 7)
print(w, w.extra, type(w).__name__, w + "c", type(w + "c"))
