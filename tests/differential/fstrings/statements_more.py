# f-strings where names live: closures, classes, comprehensions, globals and nonlocals, del, loops, lambdas, async, deep frames.
x = "global"
def outer():
    x = "outer"
    def inner(): return f"{x} {(lambda: f'{x}!')()} {[f'{x}{i}' for i in range(2)]}"
    def assign():
        nonlocal x; x = f"{x}+"; return f"{x}"
    return inner(), assign(), inner()
print(outer())
class C:
    x = "class"; y = f"{x}"; z = [f"{i}" for i in x[:2]]; w = (lambda: f"{x}")()
    def m(self, d=f"{x}"): return f"{self.x}/{d}/{x}/{__class__.__name__}"
    __slots__ = (f"slot{1}",)
    @property
    def p(self): return f"{self!r:.5}"
print(C.y, C.z, C.w, C().m(), C.__slots__, C().p)
def gen():
    for i in range(2): got = yield f"{i}:{(yield i)}"; print(f"{got=}")
g = gen(); print(next(g), g.send("a"), g.send("b"), g.send("c"))
def unbound():
    try: f"{later}"
    except UnboundLocalError as e: print(e)
    later = 1
    del later
    try: return f"{later=}"
    except NameError as e: return f"{e}"
print(unbound())
try: f"{missing}"
except NameError as e: print(e)
try: f"{x.nothing!r}"
except AttributeError as e: print(e)
print({f"{i}": f"{i:{i}}" for i in range(1, 4)}, [f"{a}{b}" for a in "xy" for b in f"{a}!"], sorted(f"{s}" for s in {"b", "a"}), *(f"{i}" for i in range(3)), sep=f"{'-'}")
match f"{1 + 1}":
    case "2": print(f"{'two'}")
while (n := len(f"{x:>10}")) > 20: pass
print(n, f"{n if n else 0}", f"{n}" if f"{n}" else "", not f"", f"{''}" or "empty", f"{n}" in ["10"], -len(f"{n}"), f"{n}" * 2, f"{n}"[::-1], f"{n}".zfill(4), f"{n:>{n}}".strip(), f"{n}" "%s" % 1)
def annotated(a: f"{x}" = f"{1}") -> f"{2}": pass
print(annotated.__annotations__, annotated.__defaults__)
assert f"{x}", f"{1/0}"
try: assert not f"{x}", f"message {x!r}"
except AssertionError as e: print(e)
try: raise ValueError(f"{x}{1}")
except ValueError as e: print(f"{e}", f"{e!r}", f"{e=}")
with open(f"{__file__}") as file: print(f"{file.readline()[:12]!r}")
exec(f"y = {x!r}"); print(f"{eval(f'{1}+{2}')}", y, f"{locals() is globals()}")
async def co(): return f"{await other()}"
async def other(): return f"{'awaited'}"
c = co()
try: c.send(None)
except StopIteration as e: print(f"{e.value}")
def f(*a, **k): return f"{a}{k}"
print(f(f"{1}", *f"{23}", **{f"{'k'}": f"{4}"}), f"{f(*[1], **{'a': 2})}", (lambda v=f"{5}": f"{v}")())
global_name = f"{__name__}"; del global_name
for f"{1}"[0:0] in () if False else []: pass
a, *b = f"{'xyz'}"; print(f"{a}{b}", f"{(a, b)}", f"{a, b}", f"{*b,}", f"{[*b, a]}", f"{ {**{'k': a}} }")
