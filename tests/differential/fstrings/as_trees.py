# What f-strings are made of: code objects' constants and names, order of evaluation by a tracing class, repeated evaluation.
class T:
    def __init__(self, n): self.n = n
    def __format__(self, spec): print(f"format {self.n} {spec!r}"); return f"<{self.n}>"
    def __repr__(self): print("repr", self.n); return f"r{self.n}"
    def __str__(self): print("str", self.n); return f"s{self.n}"
    def __del__(self): print("del", self.n)
def v(n): print("make", n); return T(n)
print(f"{v(1)}{v(2)!r}{v(3)!s:>4}")
print(f"{v(4):{v(5)}{v(6)!r}}")
print(f"{v(7)=}", f"{v(8)}" f"{v(9)}")
def fails():
    try: return f"{v(10)}{1 / 0}{v(11)}"
    except ZeroDivisionError: return "failed"
print(fails())
class Raises:
    def __format__(self, spec): raise KeyError(spec)
def fails2():
    try: return f"{v(12)}{Raises():q}{v(13)}"
    except KeyError as e: return e.args
print(fails2())
def fails3():
    try: return f"{v(14):{1 / 0}}"
    except ZeroDivisionError: return "spec failed"
print(fails3())
print([f"{v(i)}" for i in range(20, 22)])
f"{v(30)}"; f"{v(31)!r}"; None
x = f"{v(32)}" if f"" else f"{v(33)}"
code = compile("f'{a}b{c!r:>{d}}' 'e'", "<s>", "eval"); print(code.co_names, [c for c in code.co_consts if isinstance(c, str)])
n = 0
def count():
    global n; n += 1; return n
print(f"{count()}{count()}{count():>{count()}}", [f"{count()}" for _ in range(2)], f"{count()=}", n)
g = (f"{v(i)}" for i in (40, 41)); print("lazy"); print(next(g)); del g
lst = []
print(f"{lst.append(1)}{lst}{lst.append(2)}{lst}", f"{lst.pop()}{lst}")
