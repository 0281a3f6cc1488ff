# bool: construction, arithmetic, repr, formatting, methods, what cannot be subclassed.
from _show import show
class Yes:
    def __bool__(self): return True
class Wrong:
    def __bool__(self): return 1
class WrongNone:
    def __bool__(self): return None
class Raises:
    def __bool__(self): raise KeyError("b")
class Length:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class BothWays:
    def __bool__(self): return False
    def __len__(self): return 5
class NotCallable:
    __bool__ = None
class SubInt(int):
    def __bool__(self): return True
def subclass():
    class Sub(bool): pass
show("""
bool(), bool(0), bool(1), bool(-1), bool(0.0), bool(-0.0), bool(1e-300), bool(0j), bool(""), bool("False"), bool([]), bool([0]), bool({}), bool(set()), bool(None), bool(...), bool(object()), bool(range(0)), bool(b""), bool(float("nan"))
bool(Yes()), bool(Length(0)), bool(Length(3)), bool(BothWays()), bool(SubInt(0)), not Yes(), not Length(0)
bool(Wrong())
bool(WrongNone())
bool(Raises())
bool(Length(-1))
bool(Length("x"))
bool(Length(1.5))
bool(Length(2**70))
bool(NotCallable())
not Wrong()
Wrong() and 1
1 if WrongNone() else 2
[x for x in [1] if Raises()]
bool(1, 2)
bool(x=1)
subclass()
type("Sub", (bool,), {})
True + True, True - False, True * 5, True / 2, True // 1, True % 1, True ** 2, -True, +True, abs(True), divmod(True, True)
type(True + 0), type(-True), type(+True), type(True & True), type(True & 1), type(1 | True), type(True ^ False), type(not 1)
True & False, True | False, True ^ True, True & 5, 5 ^ True, True & 1.5 if False else 0
True & 1.5
True | "a"
True ^ None
True << 2, True >> 1, True << True, True == 1, True == 1.0, True is True, True > False, hash(True), hash(False), {1: "a", True: "b"}, {True: 1}[1.0]
[10, 20][True], "ab"[False], range(True), "x" * True, (1, 2)[True:]
repr(True), str(False), f"{True}", f"{True:5}|", f"{True:>8}|", f"{True:<8}|", f"{True!r:^8}|", f"{True:d}", f"{True:08.3f}", f"{True:x}", f"{True:b}", f"{True:e}", f"{True:%}", f"{False:n}", f"{True:c}"
f"{True:s}"
format(True, ""), format(True, "5"), format(True, "d"), format(False, "+d"), format(True, "#x")
"%s %r %d %i %f %x %c" % (True, True, True, True, True, True, True)
int(True), float(True), complex(True), str(True), int("1") == True, round(True), round(True, -1), pow(True, 5), pow(2, True), math_free if False else 1
True.real, True.imag, True.numerator, True.denominator, True.bit_length(), True.bit_count(), True.to_bytes(1), True.as_integer_ratio(), True.is_integer(), True.conjugate(), type(True.real), type(True.conjugate())
bool.__mro__, bool.__base__, bool.__bases__, bool.__doc__.splitlines()[0], isinstance(True, int), issubclass(bool, int), issubclass(int, bool)
bool.__new__(bool, 5), bool.from_bytes(b"\\x00"), type(bool.from_bytes(b"a"))
bool.__new__(int)
bool.__new__()
bool.__new__(bool, 1, 2)
True.__and__(1), True.__and__(True), True.__rand__(True), True.__or__("x"), True.__xor__(False), True.__invert__() if False else 1, True.__add__(1), True.__bool__(), True.__repr__(), True.__str__(), True.__index__(), True.__int__(), True.__eq__(1), True.__hash__()
sorted([True, False, True]), sum([True, True, False]), max(True, 2), min(True, 0.5), all([]), any([]), all([1, 0]), any([0, ""]), [True, False].index(1), [1, 2, True].count(True)
True.__getnewargs__(), True.foo if False else 0
True.foo
all(1)
any(None)
all()
any([], [])
all([1, Raises()])
any([0, Raises()])
any([1, Raises()])
""", globals())
print([name for name in dir(bool) if name not in dir(int)])
for text in ["True = 1", "None = 1", "True += 1", "del True", "def True(): pass", "f(True=1)", "for False in []: pass", "import True", "class None: pass", "lambda True: 1", "with a as None: pass", "True: int = 1", "(None := 1)", "a.True = 1"]:
    try:
        exec(text)
    except Exception as error:
        print(text, type(error).__name__, error)
