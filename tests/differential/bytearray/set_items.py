# Item and slice assignment and deletion in bytearrays, with every kind of source and error.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
a = bytearray(b"abcdef")
def put(i, v):
    t(operator.setitem, a, i, v); print(a)
def cut(i):
    t(operator.delitem, a, i); print(a)
for i, v in [(0, 65), (-1, 66), (Index(1), Index(67)), (True, 68), (6, 1), (-7, 1), (0, 256), (0, -1), (0, "a"), (0, b"a"), (0, None), ("x", 1), (1.5, 1), (None, 1), (10**30, 1), (0, 10**30), (0, 1.5)]: put(i, v)
for s, v in [(slice(1, 3), b"XYZ"), (slice(None), [1, 2, 3]), (slice(0, 0), bytearray(b"abc")), (slice(1, 2), ()), (slice(100, 200), b"end"), (slice(3, 1), b"mid"), (slice(-2, None), memoryview(b"mv")), (slice(0, 1), "x"), (slice(0, 1), 5), (slice(0, 1), None), (slice(0, 1), [256]), (slice(0, 1), ["a"]), (slice(0, 1), range(3)), (slice(0, 2), iter(b"it")), (slice(0, 1), 1.5), (slice("a"), b""), (slice(0, 1), {}), (slice(0, 2), 3), (slice(None, None, 0), b"")]: put(s, v)
a = bytearray(b"0123456789")
for s, v in [(slice(None, None, 2), b"abcde"), (slice(None, None, -2), b"ABCDE"), (slice(None, None, 3), b"xyz"), (slice(8, 1, -3), [1, 2, 3]), (slice(1, 1, 2), b""), (slice(None, None, 2), b""), (slice(10, None, 2), b"a"), (slice(None, None, 2), [300] * 5)]: put(s, v)
a = bytearray(b"0123456789")
for i in [0, -1, slice(1, 3), slice(None, None, 2), slice(None, None, -1), 100, "x", slice(None), slice(5)]: cut(i)
a = bytearray(b"0123456789")
for i in [slice(1, None, 3), slice(-1, 0, -2), slice(10**30, None), slice(None, None, 10**30), slice(3, 1), Index(0), 1.5, None]: cut(i)
a = bytearray(b"abc"); a[1:2] = a; print(a); a[:] = a; print(a); a[::2] = a[:3]; print(a); a[2:] = memoryview(bytes(a)); print(a)
a = bytearray(b"abc")
class Resizer:
    def __index__(self): a.clear(); return 1
t(operator.setitem, a, 0, Resizer()); print(a)
a = bytearray(b"abc")
t(operator.setitem, a, Resizer(), 5); print(a)
a = bytearray(b"abc")
def clearing():
    yield 1
    a.clear()
    yield 2
a[1:2] = clearing(); print(a)
