# cast to every native format: reading, writing, limits, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator, math
data = bytes(range(1, 9)) + bytes(range(248, 256))
for f in "cbB?hHiIlLqQnNfdPe":
    for p in ("", "@"):
        t(lambda: (lambda v: (v.format, v.itemsize, v.shape, v.strides, v.nbytes, [x if not isinstance(x, float) else repr(x) for x in v.tolist()]))(memoryview(data).cast(p + f)))
for f in ["", "@", "=B", "<B", ">H", "!I", "BB", "2B", "x", "s", "p", "Z", "@@B", "B ", " B", "\u20ac", "e", "O", "@BB", "=", "zz"]:
    t(lambda: memoryview(data).cast(f).format)
t(memoryview(data).cast); t(memoryview(data).cast, 5); t(memoryview(data).cast, None); t(memoryview(data).cast, b"B"); t(memoryview(data).cast, "B", 5); t(memoryview(data[:7]).cast, "I"); t(memoryview(data)[::2].cast, "b"); t(memoryview(data).cast("H").cast, "I"); t(lambda: memoryview(data).cast("H").cast("B").tolist()); t(lambda: memoryview(data).cast("c").cast("H").format); t(lambda: memoryview(data).cast("b").cast("c").cast("?").format); t(memoryview(data).cast("?").cast, "H"); t(memoryview(data).cast("H").cast, "H"); t(memoryview(data).cast, format="I", shape=[2, 2]) if 0 else print(memoryview(data).cast(format="I", shape=[2, 2]).tolist())
limits = {"b": (-128, 127), "B": (0, 255), "h": (-2**15, 2**15 - 1), "H": (0, 2**16 - 1), "i": (-2**31, 2**31 - 1), "I": (0, 2**32 - 1), "l": (-2**63, 2**63 - 1), "L": (0, 2**64 - 1), "q": (-2**63, 2**63 - 1), "Q": (0, 2**64 - 1), "n": (-2**63, 2**63 - 1), "N": (0, 2**64 - 1)}
for f, (low, high) in limits.items():
    v = memoryview(bytearray(16)).cast(f)
    v[0] = low; v[1] = high; print(f, v[0], v[1])
    for bad in (low - 1, high + 1, 10**40, "a", 1.5, None, b"a"): t(operator.setitem, v, 0, bad)
v = memoryview(bytearray(16)).cast("?"); v[0] = 5; v[1] = []; v[2] = "x"; print(v.tolist()[:4], bytes(v)[:3])
v = memoryview(bytearray(16)).cast("c"); v[0] = b"x"; print(v[0], v.tolist()[:2])
for bad in (5, "x", b"", b"xy", bytearray(b"x"), None): t(operator.setitem, v, 0, bad)
for f in "fd":
    v = memoryview(bytearray(16)).cast(f); v[0] = 1; v[1] = -2.5; print(v.tolist()); v[0] = math.inf; print(v[0])
    for x in ("a", None, b"1", True, 10**400, 1e39, 1e300, 3.3): t(operator.setitem, v, 0, x); print(v[0])
v = memoryview(bytearray(16)).cast("P"); v[0] = 2**64 - 1; v[1] = 0; print(v.tolist())
for bad in (2**64, -1, "a", 1.5): t(operator.setitem, v, 0, bad); print(v[0])
class BadBool:
    def __bool__(self): raise KeyError("b")
t(operator.setitem, memoryview(bytearray(1)).cast("?"), 0, BadBool())
class F:
    def __float__(self): return 1.25
v = memoryview(bytearray(8)).cast("d"); v[0] = F(); print(v[0])
