# Which of two arithmetic operators binds tighter, shown by a class that writes down what is done.
class N:
    def __init__(self, text): self.text = text
    def __repr__(self): return self.text
def method(symbol): return lambda self, other: N(f"({self}{symbol}{other})")
def unary(symbol): return lambda self: N(f"({symbol}{self})")
for name, symbol in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", matmul="@", pow="**", lshift="<<", rshift=">>",
                         **{"and": "&", "or": "|", "xor": "^"}, lt="<", gt=">", eq="==").items():
    setattr(N, f"__{name}__", method(symbol))
for name, symbol in dict(neg="-", pos="+", invert="~").items():
    setattr(N, f"__{name}__", unary(symbol))
a, b, c, d = map(N, "abcd")
symbols = ("+", "-", "*", "/", "//", "%", "@", "**", "<<", ">>", "&", "|", "^")
for first in symbols:
    print(first, *(eval(f"a {first} b {second} c") for second in symbols))
for sign in "-+~":
    print(*(eval(f"{sign}a {second} b") for second in symbols), *(eval(f"a {second} {sign}b") for second in symbols))
print(a ** -b ** c, -a ** -b, ~a ** b, - - a, -+~a, a ** b ** c ** d, a - b - c - d, a / b / c, a << b << c, a & b | c ^ d, a | b & c)
print(a + b * c ** d, (a + b) * c, a * (b + c), a % b % c, a // b * c @ d, a + b << c + d, a << b & c >> d, ~a & b, not a == b)
print(a < b, a + b < c * d, a | b == c, (a == b) | c, a @ b ** c, -a * b, -(a * b), a * -b)
