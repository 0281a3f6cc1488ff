# Views of two dimensions: slices of the first, items by pairs, writing, reversed, rows compared and made flat again.
import operator
def t(f, *a):
    try:
        r = f(*a)
        print((r.shape, r.strides, r.format, r.tolist(), r.nbytes, r.c_contiguous, r.f_contiguous, r.contiguous) if isinstance(r, memoryview) else r)
    except Exception as e: print(type(e).__name__, e)
get, put, delete = operator.getitem, operator.setitem, operator.delitem
b = bytearray(range(24))
m = memoryview(b).cast("B", [4, 6])
for i in [slice(None), slice(1, 3), slice(None, None, -1), slice(None, None, 2), slice(2, 1), slice(-1, None), slice(10, 20), slice(None, None, 0), slice("a"), (slice(1),), (slice(1), slice(2)), (1, slice(2)), (slice(1), 2), (), (1,), (1, 2), (-1, -1), (4, 0), (0, 6), (0, -7), (-5, 0), ("a", 0), (0, "a"), (True, False), (1.0, 0), ..., (..., 1), 1.5, "a", None, b"a", [1], 10**30, (10**30, 0)]:
    print(i, end=" "); t(get, m, i)
    print("  without", end=" "); t(delete, m, i)
for i, v in [(slice(None), b"x" * 24), (slice(None), m), (slice(0, 2), m[2:4]), (0, 5), ((0, 0), 5), ((0, 0), "a"), ((0, 0), 256), ((), 5), (..., 5), (..., m), ((0,), 1), ("a", 1), ((0, slice(1)), 1), ((-1, -1), 255), ((0, 0, 0), 1)]:
    print(i, end=" "); t(put, m, i, v); print("  ", bytes(b[:4]), b[-1])
n = m[::-1]
for f in [lambda: n, n.tobytes, n.hex, lambda: n == m, lambda: n[::-1] == m, lambda: n[1:], lambda: bytes(n), lambda: bytearray(n), lambda: n.cast("B"), lambda: n[0, 0], lambda: n.tobytes("F"), lambda: n.tobytes("A"), lambda: m[::2].tobytes("F"), lambda: list(n), lambda: len(n), lambda: hash(n), lambda: hash(memoryview(bytes(24)).cast("B", [4, 6])[::2]) == hash(bytes(12)), lambda: m.cast("B"), lambda: m.cast("i"), lambda: m.cast("B", [24]), lambda: m.cast("B", [6, 4]), lambda: m.cast("B").cast("i", [3, 2]), lambda: n.toreadonly(), lambda: b"".join([m]), lambda: b"".join([n]), lambda: m[1:].cast("B"), lambda: m[1:1].cast("B")]: t(f)
