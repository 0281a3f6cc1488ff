# strip and its kin, removeprefix, removesuffix, startswith, endswith on bytes and bytearray.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    print("--", kind.__name__)
    for name in ("strip", "lstrip", "rstrip"):
        for s in [b" \t\n\r\x0b\x0ca \x0c", b"", b"xyaxy", b"\x1ca\x85", b"\x00a\x00"]:
            m = getattr(kind(s), name)
            for args in [(), (None,), (b"xy",), (bytearray(b"x"),), (memoryview(b"\x00"),), (b"",), ("x",), (1,), (b"x", b"y"), ([120],)]: t(m, *args)
    for name in ("removeprefix", "removesuffix"):
        m = getattr(kind(b"spamxspam"), name)
        for args in [(b"spam",), (b"",), (b"x",), (bytearray(b"spamx"),), (memoryview(b"spam"),), (b"spamxspam",), ("spam",), (1,), (), ((b"spam",),), (None,)]: t(m, *args)
    for name in ("startswith", "endswith"):
        m = getattr(kind(b"hello"), name)
        for args in [(b"he",), (b"lo",), (b"",), ((b"x", b"lo"),), ((b"x", b"he"),), ((),), (bytearray(b"he"),), (memoryview(b"lo"),), (b"l", 2, 3), (b"", 5), (b"", 6), (b"lo", -2), (b"he", None, 2), ("he",), (104,), (["x"],), ((b"x", "y"),), (("x",),), ((1,),), (None,), (), (b"h", "x"), (b"h", 1, 2, 3), (b"h", 10**30)]: t(m, *args)
x = b"same"
print(x.strip() is x, x.lstrip(b"z") is x, x.removeprefix(b"z") is x, x.removesuffix(b"") is x)
class Sub(bytes): pass
print(type(Sub(b"a").strip()), type(Sub(b"a").removeprefix(b"q")), type(bytearray(b"a").strip()), type(bytearray(b"q").removesuffix(b"z")))
