# int(): texts in all bases, __int__, __index__, __trunc__, errors.
for args in (("10",), ("-10", 2), ("0x1f", 16), ("0b11", 0), ("0o17", 0), ("z", 36), (" 12\n",), ("1_000",), ("\u0665",), (b"7",),
             (bytearray(b"11"), 2), ("0", 0), ("00", 0), ("-0x_f", 16), (3.99,), (-3.99,), (True,), (10**30,), ("ff", 16)):
    print(int(*args), end=" ")
print(int(), int("5", base=8))
class I:
    def __int__(self): return 5
class X:
    def __index__(self): return 6
class Both(I, X): pass
class T:
    def __trunc__(self): return 7
print(int(I()), int(X()), int(Both()), int("11", X()))
class BadInt:
    def __int__(self): return "5"
class BadIndex:
    def __index__(self): return 1.0
for args in (("",), ("a",), ("1 2",), ("12", 2), ("08", 0), ("1", 1), ("1", 37), ("1", -1), (5, 10), (None,), ([],), (BadInt(),),
             (BadIndex(),), (float("nan"),), (float("inf"),), (1j,), ("1__0",), ("_1",), ("0x", 16), (b"\xff",), ("1", "2"), ("1", 2.0),
             ("١٢x",), ("9" * 5000,), ("1", 2, 3), (1.5, 2)):
    try:
        print(int(*args))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, str(error)[:100])
try:
    int(base=3)
except TypeError as error:
    print(error)
try:
    int(x="3")
except TypeError as error:
    print(error)
class Sub(int):
    def __new__(cls, *args, **kwargs): return super().__new__(cls, *args)
print(repr(Sub("12")), type(Sub(3) * 2).__name__, Sub(3).real, Sub("3", more=1))
