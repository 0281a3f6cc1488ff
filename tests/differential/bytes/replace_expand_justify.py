# replace, expandtabs, center, ljust, rjust, zfill on bytes and bytearray.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    print("--", kind.__name__)
    for args in [(b"a", b"bb"), (b"a", b"", 1), (b"", b"-"), (b"", b"-", 2), (b"x", b"y"), (b"aba", b"\xff"), (b"a", b"b", -1), (b"a", b"b", 0), (bytearray(b"a"), memoryview(b"z")), ("a", "b"), (b"a", "b"), ("a", b"b"), (1, b"a"), (b"a", 1), (b"a",), (), (b"a", b"b", "x"), (b"a", b"b", 1.5), (b"a", b"b", None), (b"a", b"b", 1, 2), (b"a", b"b", True)]:
        t(kind(b"abababa").replace, *args)
    t(kind(b"aa").replace, b"a", b"b", count=1); t(kind(b"aa").replace, old=b"a", new=b"b")
    for args in [(), (4,), (0,), (-1,), (True,), ("x",), (1.5,), (1, 2), (None,), (10**20,)]:
        t(kind(b"a\tbc\r\td\n\te\x00\t").expandtabs, *args)
    t(kind(b"\t").expandtabs, tabsize=2)
    for name in ("center", "ljust", "rjust"):
        m = getattr(kind(b"abc"), name)
        for args in [(6,), (7,), (3,), (-1,), (6, b"*"), (7, bytearray(b"-")), (6, b""), (6, b"ab"), (6, "*"), (6, 42), (6, None), ("x",), (), (6, bytearray(b"")), (6, bytearray(b"ab")), (6, memoryview(b"*")), (10**30,), (1.5,), (6, b"*", 1)]: t(m, *args)
        t(m, width=5)
    for s in [b"42", b"-42", b"+42", b"", b"-", b"--1", b"abc", b"\xff"]:
        print([kind(s).zfill(n) for n in (-1, 0, 2, 4, 5)])
    t(kind(b"1").zfill); t(kind(b"1").zfill, "x"); t(kind(b"1").zfill, 1.5); t(kind(b"1").zfill, 10**30)
x = b"same"
print(x.replace(b"z", b"y") is x, x.center(1) is x, x.zfill(2) is x, x.ljust(4) is x, x.expandtabs() is x, x.replace(b"s", b"s") is x)
y = bytearray(b"same")
print(y.replace(b"z", b"y") is y, y.center(1) is y, y.zfill(2) is y)
