# Every operator calls its method; NotImplemented falls back to the other side; in-place ones to the plain.
class A:
    def __init__(self, name, supports=()): self.name, self.supports = name, supports
    def __repr__(self): return self.name
names = "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split()
def make(name):
    def method(self, other, *rest):
        print(f"  {self}.__{name}__({other})", end="")
        return f"{name}" if name in self.supports else NotImplemented
    return method
for name in names:
    for prefix in ("", "r", "i"):
        setattr(A, f"__{prefix}{name}__", make(prefix + name))
class B(A): pass
symbols = dict(zip(names, "+ - * @ / // % ** << >> & | ^".split()))
for name, symbol in symbols.items():
    for left, right in ((A("a", (name,)), A("b")), (A("a"), B("b", ("r" + name,))), (A("a", ("i" + name,)), A("b")), (A("a"), A("b")), (A("a"), 1), (1, A("b"))):
        for form in (f"left {symbol} right",):
            try:
                print(form, "=", eval(form))
            except TypeError as error:
                print(";", error)
        if not isinstance(left, int):
            target = left
            try:
                exec(f"target {symbol}= right")
                print("  in place:", target)
            except TypeError as error:
                print("  in place:", error)
