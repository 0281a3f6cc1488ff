# When memory is let go: views of views, iterators, exceptions, with statements, death of owners, errors in between.
array = bytearray(b"abcdef")
def locked():
    try: array.append(0); array.pop(); return False
    except BufferError: return True
v = memoryview(array); w = v[1:]; x = w[::2]; y = memoryview(x); z = y.toreadonly(); c = v.cast("b")
for name in ("v", "w", "x", "y", "z", "c"):
    print(name, locked()); exec(f"{name}.release()")
print(locked())
v = memoryview(array); it = iter(v); next(it); del v; print(locked()); del it; print(locked())
it = iter(memoryview(array)); list(it); print(locked()); del it; print(locked())
def gen():
    with memoryview(array) as m: yield m[0]; yield m[1]
g = gen(); print(next(g), locked()); g.close(); print(locked())
def fails():
    m = memoryview(array); raise ValueError
try: fails()
except ValueError as e: print(locked()); caught = e
print(locked()); del caught; print(locked())
with memoryview(array) as m:
    with m[2:] as n: print(locked())
    try: n[0]
    except ValueError as e: print(e)
    print(locked(), m[0])
print(locked())
with memoryview(array) as m: m.release(); print(locked())
try:
    with m: pass
except ValueError as e: print(e)
def holder(m=memoryview(array)): return m
print(locked()); holder.__defaults__ = (); print(locked())
d = {"k": memoryview(array)}; print(locked()); d.clear(); print(locked())
l = [memoryview(array)]; l.append(l); print(locked()); del l
import gc; gc.collect(); print(locked())
class Array(bytearray):
    def __del__(self): print("array dies")
m = memoryview(Array(b"xyz")); print(m.tolist(), type(m.obj).__name__); n = m[1:]; del m; print("m gone"); n.release(); print("n released")
m = memoryview(Array(b"q")); o = m.obj; m.release(); print("held by name"); del o
for bad in (lambda m: m.release(1), lambda m: m.__exit__(), lambda m: m.__enter__(5), lambda m: m.cast("i"), lambda m: m[10], lambda m: m["a"], lambda m: m.tobytes("Q")):
    m = memoryview(array)
    try: bad(m)
    except Exception as e: print(type(e).__name__, e)
    m.release(); print(locked())
m = memoryview(array); s = b"".join([m, m]); print(locked(), s); m[0:2] = m[2:4]; print(array, locked()); array[:] = array; print(array); del m; array += array[:2]; print(array)
class Index:
    def __index__(self): m.release(); return 0
for f in (lambda: m[Index()], lambda: m.__setitem__(Index(), 1), lambda: m.__setitem__(0, Index()), lambda: m[Index():], lambda: m[0:Index()], lambda: m.cast("B", [Index()]), lambda: m.hex(":", Index())):
    m = memoryview(bytearray(b"abc"))
    try: r = f(); print(r.tolist() if isinstance(r, memoryview) else r)
    except Exception as e: print(type(e).__name__, e)
