# find, rfind, index, rindex, count on bytes and bytearray: parts, single bytes, bounds, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    s = kind(b"abcabcabc\x00\xff")
    for name in ("find", "rfind", "index", "rindex", "count"):
        print("--", kind.__name__, name)
        m = getattr(s, name)
        for args in [(b"abc",), (b"abc", 1), (bytearray(b"abc"), 1, 5), (memoryview(b"bc"),), (b"", ), (b"", 11), (b"", 12), (b"", 5, 4), (97,), (97, 1), (255,), (0,), (0, -2), (98, 5, 7), (b"x",), (120,), (b"abc", None, None), (b"abc", -3), (b"c", -10**30, 10**30), (True,), (256,), (-1,), (10**30,), ("a",), (None,), (1.5,), ([97],), (), (b"a", "x"), (b"a", 1, 1.5), (b"a", 1, 2, 3)]:
            t(m, *args)
        t(m, sub=b"a")
print(b"aaaa".count(b"aa"), b"aaa".count(b""), b"".count(b""), b"a\x00b\x00".count(0), b"abc".count(98, 1), b"abc".count(98, 2))
class Index:
    def __index__(self): return 98
t(b"abc".find, Index()); t(b"abc".count, Index()); t(b"abc".__contains__, Index())
