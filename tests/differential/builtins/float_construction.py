# float(): texts of all kinds, numbers, __float__ and __index__, errors.
for text in ("1", " 1.5\n", "-0", "1e5", "1E-3", "inf", "-Infinity", "nan", "1_000.5", ".5", "5.", "+3", "\u0663.5", "1e400", "1e-400"):
    print(repr(float(text)), end=" ")
print()
print(float(), float(True), float(10**20), float(b"2.5"), float(bytearray(b"3")), float(3.5))
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class Bad:
    def __float__(self): return 3
class Both(F, I): pass
class Text(str):
    def __float__(self): return 99.0
print(float(F()), float(I()), float(Both()))
for bad in ("", " ", "a", "1_", "_1", "1__0", "1e", "0x10", "1 2", "--1", "infinit", b"", b"\xff", None, [], 1j, Bad(), 10**400, "1\0"):
    try:
        print(float(bad))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for call in (lambda: float(1, 2), lambda: float(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
class Sub(float):
    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self
print(Sub("1.5", extra=3), Sub(2).extra, repr(Sub(1)), type(Sub(1) + 1).__name__)
print(float.fromhex("0x1.8p1"), (3.5).hex(), (0.5).as_integer_ratio(), (4.0).is_integer(), float("nan") == float("nan"))
