# All attributes of a view and that they cannot be written; the namespace of the type.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


m = memoryview(bytearray(b"abcdefgh"))
names = ["obj", "nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "c_contiguous", "f_contiguous", "contiguous"]
for v in [m, m[2:5], m[::2], m[::-1], m[8:], m.cast("I"), m.cast("B", (2, 4)), m.cast("B", [2, 2, 2]), m.cast("H", (4,)), m[:1].cast("B", ()), m.cast("d"), memoryview(b"")]:
    print([(n, getattr(v, n)) for n in names], len(v) if v.ndim else "scalar")
for n in names:
    t(setattr, m, n, 1); t(delattr, m, n)
t(setattr, m, "new", 1)
print([n for n in sorted(dir(memoryview)) if "buffer" not in n and n != "_from_flags"])
for n in sorted(n for n in dir(memoryview) if not n.startswith("_")):
    a = getattr(memoryview, n); print(n, type(a).__name__, getattr(a, "__text_signature__", None))
    if callable(a): t(getattr(m, n), 1, 2, 3, 4); t(getattr(m, n), wrong=1); t(a, 5)
import weakref
r = weakref.ref(m); print(r() is m); del m, v, a
print(r() is None)
t(len, memoryview(b"a").cast("B", ())); t(iter, memoryview(b"a").cast("B", ()))
