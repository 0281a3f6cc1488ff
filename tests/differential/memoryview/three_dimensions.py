# Views of three dimensions and wide items: strides, order of columns, comparison with other formats of the same shape.
b = bytearray(range(48))
d = memoryview(b).cast("h", [2, 3, 4])
print(d.tolist()); print(d.shape, d.strides, d.ndim, d.itemsize, d.nbytes, len(d), d.suboffsets)
for k in (slice(1, None), slice(None, None, -1), (1, 2, 3), (-1, -1, -1), (0, 0), (0, 0, 4), (2, 0, 0), (0, slice(1), 0), (slice(1), slice(1), slice(1)), (0, 0, 0, 0)):
    try:
        r = d[k]; print(k, r.tolist() if isinstance(r, memoryview) else r)
    except Exception as e: print(k, type(e).__name__, e)
for order in ("C", "F", "A", None): print(order, d.tobytes(order).hex(" ", -4)); print(d[::-1].tobytes(order).hex())
for formats in (("h", "H"), ("i", "I"), ("b", "B"), ("f", "f"), ("d", "d"), ("q", "Q"), ("c", "B"), ("h", "b"), ("?", "?")):
    one, two = (memoryview(b).cast(f) for f in formats)
    shape = [2, len(one) // 2]
    if len(one) == len(two): print(formats, memoryview(b).cast(formats[0], shape) == memoryview(b).cast(formats[1], shape), memoryview(b).cast(formats[0], shape) == one)
d[1, 2, 3] = -1; d[0, 0, 0] = 300
print(b.hex()); print(d[1:].tolist()[0][2])
for v in (32768, -32769, 1.5, "a", None, True):
    try: d[0, 0, 0] = v; print(v, d[0, 0, 0])
    except Exception as e: print(v, type(e).__name__, e)
f = memoryview(bytearray(32)).cast("f", (2, 2, 2)); f[1, 1, 1] = 0.1; f[0, 1, 0] = float("nan")
print(f.tolist(), f == f, f[1:] == f[1:]); print(f.hex())
one = memoryview(bytes(8)).cast("B", [1] * 8 + [8]); print(one.ndim, one.shape, one.strides, one[(0,) * 8 + (7,)], one.tolist())
r = memoryview(bytes(range(8))).cast("B", (2, 2, 2)); print(hash(r) == hash(bytes(range(8))), r.readonly, r.c_contiguous, r.f_contiguous, r[::-1].contiguous, r[:1].f_contiguous)
