# Views of several dimensions: cast to shapes, tolist, items by tuples, what is not implemented.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
a = bytearray(range(24))
m = memoryview(a).cast("B", [2, 3, 4])
print(m.tolist(), m.shape, m.strides, m.ndim, m.nbytes, len(m), m[1, 2, 3], m[-1, -1, -1], m[0, 0, 0])
def t2(m, i):
    r = operator.getitem(m, i)
    return r.shape if isinstance(r, memoryview) else r
for i in [0, (0,), (0, 1), (0, 1, 2, 3), (2, 0, 0), (0, 3, 0), (0, 0, -5), (0, "a", 0), slice(0, 1), (slice(0, 1), 0, 0), (slice(0, 1),) * 3, Ellipsis, (Ellipsis, 0), "x", None]:
    t(t2, m, i)
for i, v in [((0, 0, 0), 99), ((1, 2, 3), 256), ((0, 0), 1), (0, 1), (slice(0, 1), b"x"), ((2, 0, 0), 1), ((0, 0, 0, 0), 1), ((slice(0, 1),) * 3, 1)]: t(operator.setitem, m, i, v)
print(m.tolist()[0][0], m.tobytes() == bytes(a), m.cast("B").tolist()[:3], m == memoryview(a).cast("B", (2, 3, 4)), m == memoryview(a), m == memoryview(a).cast("B", (3, 2, 4)), m.hex())
t(iter, m); t(list, m); t(lambda: 5 in m); t(m.cast, "B", (4, 6)); t(lambda: m.cast("H").shape); t(lambda: m.cast("B", None).shape); t(memoryview(a).cast, "B", [5, 5]); t(memoryview(a).cast, "B", [0]); t(memoryview(a).cast, "B", [-1, -24]); t(memoryview(a).cast, "B", ["a"]); t(memoryview(a).cast, "B", [2.0, 12]); t(memoryview(a).cast, "B", [1] * 65); t(lambda: memoryview(b"a").cast("B", [1] * 64).ndim); t(memoryview(a).cast, "B", [2**62, 2**62]); t(memoryview(a).cast, "B", [10**30]); t(memoryview(a).cast, "B", "ab"); t(memoryview(a).cast, "B", [True, 24]) if 0 else None; t(lambda: memoryview(a).cast("H", (3, 4)).tolist()); t(memoryview(a)[::2].cast, "B", (3, 4)); t(memoryview(a).cast, "I", (7,)); t(lambda: memoryview(a).cast("i", (2, 3))[1, 1])
z = memoryview(b"x").cast("B", ())
print(z.shape, z.strides, z.ndim, z[()], z.tolist(), z.tobytes(), z.nbytes, z == memoryview(b"x").cast("B", ()), z == memoryview(b"x"), z[...] is z, z.hex(), bytes(z))
for i in [0, (0,), slice(None), "x", None]: t(operator.getitem, z, i)
w = memoryview(bytearray(b"x")).cast("B", ()); w[()] = 65; print(w[()]); t(operator.setitem, w, 0, 1); t(operator.setitem, w, (), 300); w[...] = 66; print(w[()]); t(hash, z); t(hash, w); t(hash, memoryview(bytes(24)).cast("B", (4, 6))); t(memoryview(b"").cast, "B", ()); t(memoryview(b"").cast, "B", (0,)); t(lambda: memoryview(b"").cast("I").shape)
t(lambda: memoryview(bytes(24)).cast("B", (2, 3, 4)) == bytes(24)); print(memoryview(bytes(4)).cast("B", (2, 2)) == memoryview(bytes(4)).cast("b", (2, 2)))
