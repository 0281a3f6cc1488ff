# bytes() and bytearray(): every kind of argument and every error.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class HasBytes:
    def __init__(self, v): self.v = v
    def __bytes__(self): return self.v
class Sub(bytes): pass
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i + 65
class Both:
    def __index__(self): return 2
    def __iter__(self): return iter([1, 2, 3])
class IndexRaises:
    def __index__(self): raise TypeError("mine")
    def __iter__(self): return iter([7])
for kind in (bytes, bytearray):
    print("--", kind.__name__)
    for args in [(), (0,), (3,), (True,), (b"ab",), (bytearray(b"cd"),), (memoryview(b"efgh")[::2],), ([1, 2, 255],), ((65,),), (range(5),), (iter([1, 2]),), ({1: 2},), (Index(2),), (HasBytes(b"hb"),), (HasBytes(Sub(b"sub")),), (HasBytes("no"),), (HasBytes(5),), (Seq(),), (Both(),), (IndexRaises(),), ([Index(66)],),
                 ("text", "utf-8"), ("\u20ac", "latin-1"), ("\u20ac", "ascii", "replace"), ("\u20ac", "ascii", "ignore"), ("x", "nope"), (-1,), (Index(-1),), (10**30,), (2**62,), ("text",), (None,), (1.5,), ([256],), ([-1],), ([10**30],), (["a"],), ([1.0],), ([None],), ([Index(300)],), (object(),), (b"x", "utf-8"), (5, "utf-8"), (b"", "utf-8", "strict"), ("x", None), ("x", 5), ("x", "ascii", 5), (1, 2, 3, 4), ([1], "ascii"), ("x", b"ascii"), (type,)]:
        t(kind, *args)
    t(kind, source=b"kw"); t(kind, "a", encoding="ascii"); t(kind, "a", errors="strict"); t(kind, encoding="ascii"); t(kind, errors="strict"); t(kind, b"a", encoding="ascii"); t(kind, b"a", errors="x"); t(kind, foo=1); t(kind, source=3); t(kind, b"a", source=1); t(kind, 5, errors="x"); t(kind, 5, encoding="x")
    t(kind.__new__); t(kind.__new__, 3); t(kind.__new__, int)
def gen():
    yield 1
    yield 300
def gen2():
    yield 1
    raise KeyError("k")
t(bytes, gen()); t(bytearray, gen()); t(bytes, gen2()); t(bytearray, gen2())
x = b"same"
print(bytes(x) is x, type(bytes(Sub(b"q"))), type(Sub(x)), Sub(3), Sub("a", "ascii"), type(bytes(HasBytes(Sub(b"z")))), type(Sub(HasBytes(b"w"))))
class WithInit(bytes):
    def __new__(cls, a, b): return super().__new__(cls, a)
    def __init__(self, a, b): self.b = b
print(WithInit(b"x", 3), WithInit(b"x", 3).b)
class StrBytes(str):
    def __bytes__(self): return b"from str"
t(bytes, StrBytes("a")); t(bytes, StrBytes("a"), "ascii"); t(bytearray, StrBytes("a"))
class NoneBytes:
    __bytes__ = None
    def __len__(self): return 1
t(bytes, NoneBytes())
