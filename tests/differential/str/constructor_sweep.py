# str() with every kind of argument by position and keyword, objects with __str__ and __repr__ of all kinds, and bytes that do not decode.
class Str:
    def __str__(self): return "from str"
class Repr:
    def __repr__(self): return "from repr"
class Bad:
    def __str__(self): return 5
class BadRepr:
    def __repr__(self): return b"bytes"
class Sub(str): pass
class GivesSub:
    def __str__(self): return Sub("sub")
class Raises:
    def __str__(self): raise LookupError("no text")
class None_: __str__ = None
class Meta(type):
    def __str__(cls): return "class text"
class M(metaclass=Meta): pass
class Instance: pass
i = Instance(); i.__str__ = lambda: "ignored"
def t(*a, **k):
    try: r = str(*a, **k); print(type(r).__name__, ascii(r).replace(hex(id(i)), "0x"), end=" | ")
    except Exception as e: print(type(e).__name__, ascii(str(e)), end=" | ")
for x in (Str(), Repr(), Bad(), BadRepr(), GivesSub(), Raises(), None_(), M, i, Sub("s"), "s", 5, 1.5, None, True, b"b", bytearray(b"c"), [Repr()], (Repr(),), {Repr(): Str()} if False else {"k": Repr()}, {5}, range(2), type, len, ValueError("v"), ValueError(), ValueError(1, 2), KeyError("k"), ..., NotImplemented, 1j, slice(1), object): t(x); t(object=x); print()
for a, k in (((), {}), ((b"a", "ascii"), {}), ((b"\xe9",), {"encoding": "latin-1"}), ((b"\xff", "ascii"), {}), ((b"\xff", "ascii", "replace"), {}), ((b"\xff",), {"errors": "ignore"}), ((), {"object": b"a", "encoding": "utf-8"}), ((), {"object": b"\xe2\x82\xac", "errors": "strict"}), ((), {"encoding": "utf-8"}), ((), {"errors": "x"}), (("a", "utf-8"), {}), (("a",), {"errors": "strict"}), ((5, "utf-8"), {}), ((Str(), "utf-8"), {}), ((None, "utf-8"), {}), ((bytearray(b"x"), "utf-8"), {}), ((memoryview(b"y"), "utf-8"), {}), ((memoryview(b"abcd")[::2], "utf-8"), {}), ((b"a", 5), {}), ((b"a", None), {}), ((b"a", "utf-8", 5), {}), ((b"a", "utf-8", None), {}), ((b"a", "nowhere"), {}), ((b"", "nowhere"), {}), ((b"", "utf-8", "nohandler"), {}), ((b"a", "utf-8", "nohandler"), {}), ((b"\xff", "utf-8", "nohandler"), {}), ((b"a", "utf\0"), {}), ((b"a", "hex"), {}), ((b"a", "utf-8", "strict", 1), {}), ((1, 2, 3, 4), {}), ((), {"wrong": 1}), ((b"a",), {"wrong": 1}), ((b"a",), {"object": b"b"}), ((b"a", "utf-8"), {"encoding": "utf-8"}), ((b"\x80abc", "utf-16"), {}), ((b"a\0", "utf-16-le"), {}), ((b"abc", "utf-32"), {}), ((b"+AKM-", "utf-7"), {})): t(*a, **k); print()
class New(str):
    def __new__(cls, *a, **k): print("new", a, k, end=" "); return super().__new__(cls, *a)
    def __init__(self, *a, **k): print("init", a, k, end=" ")
print(New(), New("a"), New(b"a", "ascii"), repr(New(5)), type(New("x").upper()).__name__); t(New("q")); t(Sub(b"a", "ascii")); t(Sub(object=5)); print(Sub(5), type(Sub(5)).__name__, Sub(Sub("a")) == "a", Sub(), str(Sub("a")).__class__.__name__, type(str.__str__(Sub("a"))).__name__, type(Sub("a").__str__()).__name__, type(Sub("a")[:]).__name__, "a".__str__(), str.__new__(Sub, "b").__class__.__name__)
for f in (lambda: str.__new__(int, "a"), lambda: str.__new__(), lambda: str.__new__(5), lambda: object.__new__(str), lambda: str.__init__("a", 1, 2), lambda: "a".x, lambda: setattr("a", "x", 1), lambda: setattr(str, "x", 1), lambda: "a"(), lambda: str[int], lambda: del_(), lambda: "a"["b"], lambda: "a".__class__("b"), lambda: Sub("a").__dict__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
