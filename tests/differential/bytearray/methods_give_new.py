# Every method that gives an array gives a new one, of class bytearray, and leaves the old as it was.
class Sub(bytearray):
    def __init__(self, *a): super().__init__(*a); self.note = "kept"
for kind in (bytearray, Sub):
    a = kind(b"  Hello\tWorld 42 ")
    calls = {"capitalize": (), "center": (20,), "expandtabs": (), "ljust": (3,), "lower": (), "lstrip": (), "replace": (b"q", b"r"), "rjust": (30, b"*"), "rstrip": (b"z",), "strip": (), "swapcase": (), "title": (), "translate": (None,), "upper": (), "zfill": (2,), "removeprefix": (b"no",), "removesuffix": (b"no",), "copy": (), "__add__": (b"",), "__mul__": (1,), "__rmul__": (1,), "__getitem__": (slice(None),), "__mod__": ((),) , "join": ([],)}
    for name, arguments in calls.items():
        result = getattr(a, name)(*arguments)
        print(name, type(result).__name__, result is a, bytes(result), hasattr(result, "note"))
    for name, arguments in {"split": (), "rsplit": (b"l",), "splitlines": (), "partition": (b" ",), "rpartition": (b"q",)}.items():
        print(name, [(type(p).__name__, bytes(p), p is a) for p in getattr(a, name)(*arguments)])
    for name, arguments in {"__iadd__": (b"!",), "__imul__": (1,), "reverse": (), "append": (1,), "extend": (b"",), "insert": (0, 1), "clear": ()}.items():
        result = getattr(a, name)(*arguments); print(name, result is a, result)
    print(a, a == b"", not a)
b = bytearray(b"x"); c = b; c += b"y"; print(b, b is c); c = c + b"z"; print(b, c); c *= 0; print(c, bool(c)); d = b; d *= 3; print(b, d is b)
for left in (b"a", bytearray(b"a"), memoryview(b"a"), Sub(b"a")):
    for right in (b"b", bytearray(b"b"), memoryview(b"b"), Sub(b"b"), "b", 5, [98]):
        try: r = left + right; print(type(left).__name__, type(right).__name__, type(r).__name__, bytes(r))
        except TypeError as e: print(e)
