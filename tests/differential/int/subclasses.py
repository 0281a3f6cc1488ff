# Subclasses of int: what operations give back, repr, own __new__.
from _show import show
class Sub(int): pass
class Named(int):
    def __new__(cls, value, name):
        self = super().__new__(cls, value)
        self.name = name
        return self
    def __repr__(self): return f"Named({int(self)}, {self.name!r})"
class Reversed(int):
    def __add__(self, other): return ("add", int(self), other)
    def __radd__(self, other): return ("radd", int(self), other)
    def __rpow__(self, other, mod=None): return ("rpow", int(self), other)
    def __neg__(self): return ("neg", int(self))
show("""
Sub(), Sub("12"), Sub("ff", 16), Sub(3.9)
type(Sub(1) + 1), type(Sub(1) * Sub(2)), type(-Sub(1)), type(+Sub(1)), type(~Sub(1)), type(abs(Sub(-1)))
type(Sub(7).real), type(Sub(7).imag), type(Sub(7).numerator), type(Sub(7).denominator), type(Sub(7).conjugate())
type(int(Sub(3))), type(Sub(3).__index__()), type(Sub(3).__int__()), type(Sub(3).__trunc__()), type(round(Sub(3))), type(round(Sub(35), -1))
type(Sub(3).__floor__()), type(Sub(3).__ceil__())
type(Sub(3) ** 2), type(Sub(3) // 2), type(Sub(3) << 1), type(Sub(3) | 4), type(divmod(Sub(3), 2)[0]), type(pow(Sub(3), 2, 5))
Named(5, "five"), Named(5, name="six").name, Named(5, "x") + 1, str(Named(5, "x"))
Reversed(3) + 1, 1 + Reversed(3), 1.5 + Reversed(3), 2 ** Reversed(3), -Reversed(3)
Reversed(3) + Reversed(4)
Sub(3) == 3, hash(Sub(3)) == hash(3), {3: "a"}[Sub(3)]
Sub.from_bytes(b"\\x01\\x00", "big"), type(Sub.from_bytes(b"\\x01", "big"))
Named.from_bytes(b"1")
type(bool(Sub(2))), bool(Sub(0))
Sub(5).__getnewargs__(), type(Sub(5).__getnewargs__()[0])
"%d %s %r %x" % (Sub(5), Sub(6), Sub(7), Sub(255))
f"{Sub(5)} {Sub(5):>4} {Sub(255):#x}"
[10, 20, 30][Sub(1)], "ab" * Sub(2), range(Sub(3))
sum([Sub(1), Sub(2)]), type(sum([Sub(1)]))
isinstance(Sub(1), int), issubclass(bool, int), Sub(0) is Sub(0)
""", globals())
