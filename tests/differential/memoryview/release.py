# release and the context manager: everything that is refused afterwards.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
names = ["obj", "nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "c_contiguous", "f_contiguous", "contiguous"]
m = memoryview(bytearray(b"abc")); other = memoryview(b"abc")
it = iter(m); next(it)
m.release(); m.release()
for n in names: t(getattr, m, n)
for f, args in [(len, (m,)), (bytes, (m,)), (list, (m,)), (m.tobytes, ()), (m.tolist, ()), (m.hex, ()), (m.cast, ("b",)), (m.toreadonly, ()), (m.__enter__, ()), (operator.getitem, (m, 0)), (operator.getitem, (m, slice(0, 1))), (operator.setitem, (m, 0, 1)), (operator.delitem, (m, 0)), (hash, (m,)), (memoryview, (m,)), (bytearray, (m,)), (b"".join, ([m],)), (b"a".__add__, (m,)), (str, (m, "ascii")), (next, (it,)), (b"x".find, (m,)), (operator.getitem, (m, ...)), (operator.lt, (m, m))]: t(f, *args)
print(m == m, m == other, m != other, m == b"abc", m != m, repr(m).startswith("<released memory at 0x"), bool(m) if False else "")
try: bool(m)
except ValueError as e: print(e)
with memoryview(b"xyz") as v:
    print(v.tolist())
t(v.tolist)
try:
    with v: pass
except ValueError as e: print(e)
with memoryview(b"q") as v: v.release()
print(memoryview(b"a").__exit__(1, 2, 3), memoryview(b"a").__exit__(), memoryview(b"a").release())
a = bytearray(b"abc"); x = memoryview(a); y = x[1:]; z = y.cast("b"); x.release(); print(y.tolist(), z.tolist()); y.release(); t(a.append, 1); z.release(); t(a.append, 1)
m = memoryview(b"zz"); print(repr(m).startswith("<memory at 0x")); c = m.toreadonly(); m.release(); print(c.tolist())
class A(bytearray):
    def __del__(self): print("array died")
a = A(b"q"); m = memoryview(a); del a; print("view keeps it"); m.release(); print("released"); m = memoryview(A(b"r")); del m; print("end")
