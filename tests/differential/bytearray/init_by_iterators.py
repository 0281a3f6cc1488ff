# __init__ of an array from iterators that look at it, fail half way, or resize it; and what pickling says of slots.
b = bytearray(b"abc")
for source in ((i for i in [5, 6, -1]), (i for i in [7, "a"]), iter([1, 2]), map(int, "345"), 3, "x", None, -1, b"zz", memoryview(b"qq"), range(3), iter(())):
    try: b.__init__(source)
    except Exception as e: print(type(e).__name__, e)
    print(b)
def watching():
    for i in range(4): yield i; print(list(b), len(b), b.__alloc__() > len(b))
b.__init__(watching()); print(b)
def meddling():
    yield 1; b.extend(b"<>"); yield 2; b.clear(); yield 3
b.__init__(meddling()); print(b)
def raising():
    yield 65; raise KeyError("stop")
try: b.__init__(raising())
except KeyError as e: print("KeyError", e, b)
view = memoryview(b)
for source in (b"q", iter([1]), 0):
    try: b.__init__(source)
    except BufferError as e: print(e, b)
class Slotted(bytearray): __slots__ = ("x", "__dict__")
class Plain(bytearray): pass
s = Slotted(b"ab"); print(s.__reduce_ex__(4)[1:]); s.x = 1; print(s.__reduce_ex__(4)[1:]); s.y = 2; print(s.__reduce_ex__(4)[1:], s.__reduce_ex__(2)[1:], s.__reduce__()[1:])
p = Plain(b"p"); print(p.__reduce_ex__(4)[1:]); p.a = 1; print(p.__reduce_ex__(4)[1:], bytearray(b"z").__reduce_ex__(4)[1:])
class State(bytearray):
    def __getstate__(self): return "own state"
print(State(b"s").__reduce_ex__(4)[1:])
