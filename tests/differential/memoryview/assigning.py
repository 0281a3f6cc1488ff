# Writing items and slices: sizes, formats, readonly, all errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
a = bytearray(b"abcdef"); m = memoryview(a)
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
for i, v in [(0, 65), (-1, 0), (1, True), (2, Index(66)), (0, 256), (0, -1), (0, 10**30), (0, "a"), (0, b"a"), (0, 1.5), (0, None), (6, 1), (-7, 1), ("x", 1), (1.5, 1), (None, 1), ((0,), 7), ((0, 1), 7), ((), 7), (0, Index(256)), (0, Index("x")), (10**30, 1), (Ellipsis, 1), (Ellipsis, b"ABCDEF")]:
    t(operator.setitem, m, i, v); print(a)
for s, v in [(slice(0, 2), b"XY"), (slice(0, 2), bytearray(b"ZW")), (slice(0, 2), memoryview(b"qr")), (slice(0, 2), memoryview(b"q-r-")[::2]), (slice(None, None, 2), b"123"), (slice(None, None, -1), b"fedcba"), (slice(0, 2), b"x"), (slice(0, 2), b"xyz"), (slice(0, 0), b""), (slice(0, 2), "xy"), (slice(0, 2), [1, 2]), (slice(0, 2), 5), (slice(0, 2), None), (slice(0, 1), 65), (slice(None, None, 0), b""), (slice(2, 6), memoryview(b"\1\2\3\4").cast("b")), (slice(0, 4), memoryview(b"\1\2\3\4").cast("I")), (slice(0, 2), m[1:3]), (slice(1, 4), m[0:3]), (slice("a"), b""), ((slice(0, 1),), b"x")]:
    t(operator.setitem, m, s, v); print(a)
def cut(i): del m[i]
t(cut, 0); t(cut, slice(0, 1)); t(cut, "x")
r = memoryview(b"abc")
for i, v in [(0, 1), (slice(0, 1), b"x"), (10, 1), ("x", 1), (0, "x")]: t(operator.setitem, r, i, v)
ro = m.toreadonly(); t(operator.setitem, ro, 0, 1); print(ro.readonly, m.readonly, ro.toreadonly().readonly); m[0] = 33; print(ro[0]); t(operator.delitem, ro, 0); t(operator.delitem, r, 0)
b = bytearray(b"0123456789"); v = memoryview(b)
v[2:7] = v[0:5]; print(b); v[0:5] = v[2:7]; print(b); v[::2] = v[1::2]; print(b); v[::-1] = v; print(b)
class Releases:
    def __init__(self, m): self.m = m
    def __index__(self): self.m.release(); return 5
x = bytearray(b"abc"); mm = memoryview(x); t(operator.setitem, mm, 0, Releases(mm)); print(x)
mm = memoryview(x); t(operator.getitem, mm, Releases(mm)); mm = memoryview(x); t(operator.setitem, mm, Releases(mm), 1); pass
