# inspect.signature() of functions: all kinds of parameters, defaults, annotations; str and repr.
import inspect
def f1(): pass
def f2(a, b=1, *args, c, d=2, **kwargs): pass
def f3(a, /, b, *, c): pass
def f4(a, b=2, /): pass
def f5(a: int, b: "text" = 5, *c: float, d: list[int] = None, **e: dict) -> int | None: pass
def f6(*, a): pass
def f7(a, /, *, b="x'y", c=..., d=[1, 2]): pass
async def f8(x): pass
def f9(a: inspect.Signature, b: None, c: type = int) -> "f9": yield
class Local:
    def method(self, a, *, b: "Local" = None) -> None: pass
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, Local.method, Local().method, lambda: 0, lambda x, *y, z=1: x, lambda *, a: a):
    print(inspect.signature(f), repr(inspect.signature(f)))
s = inspect.signature(f5)
for name, p in s.parameters.items():
    print(name, p.name, p.kind, int(p.kind), p.kind.description, repr(p.kind), p.default is p.empty, p.annotation, repr(p), str(p))
print(s.return_annotation, inspect.signature(f1).return_annotation is inspect.Signature.empty, type(s.parameters).__name__, list(s.parameters))
print(inspect.Parameter.empty is inspect.Signature.empty, inspect._empty)
print(s.format(max_width=20))
print(inspect.signature(f1).format(max_width=1), inspect.signature(f3).format(max_width=5))
def gen(x, y=[1]): return (i for i in x)
g = gen("ab")
print(inspect.signature(gen), str(inspect.signature(f2)) == "(a, b=1, *args, c, d=2, **kwargs)")
