# The built-in handlers given exceptions whose numbers lie outside of their objects, and objects of the wrong type.
import codecs
def t(f, e):
    try: return ascii(f(e))
    except UnicodeError as x: return type(x).__name__ + " raised " + str(x is e)
    except Exception as x: return type(x).__name__ + ": " + str(x)
E, D, T = UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError
makers = {"E": lambda s, e: E("utf-8", "a\udc80\u20ac", s, e, "r"), "D": lambda s, e: D("utf-8", b"a\xff\xed\xb2\x80", s, e, "r"), "T": lambda s, e: T("a\u20acb", s, e, "r")}
for name in "strict ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape surrogatepass".split():
    handler = codecs.lookup_error(name)
    for kind, make in makers.items():
        print(name, kind, *(f"{s},{e}:{t(handler, make(s, e))}" for s, e in ((0, 0), (0, 1), (1, 2), (2, 1), (-5, 9), (7, 9), (2, 2), (1, -1), (2, 5), (1, 3), (2**40, -2**40))), sep=" | ")
        error = make(0, 1)
        for bad in (None, 5, b"x", "x", [], bytearray(b"x")):
            if name == "strict": continue
            error.object = bad; print(" ", bad, t(handler, error))
        if name != "strict": del error.object; print("  deleted", t(handler, error))
    for wrong in (None, 5, ValueError("v"), UnicodeError("u"), E, "x"): print(" ", wrong, t(handler, wrong))
    for kind in (E, D, T): print(" ", kind.__name__, t(handler, kind.__new__(kind)) if name != "strict" else "")
class Fake(Exception):
    object, start, end, encoding = "abc", 0, 1, "utf-8"
class Pretends(Exception):
    __class__ = UnicodeEncodeError
    object, start, end = "abc", 0, 1
class Sub(UnicodeEncodeError):
    @property
    def end(self): return 99
    @property
    def object(self): raise KeyError
for name in ("ignore", "replace", "xmlcharrefreplace", "surrogateescape"):
    print(name, *(t(codecs.lookup_error(name), e) for e in (Fake(), Pretends(), Sub("ascii", "ab\udc80", 0, 1, "r"))))
