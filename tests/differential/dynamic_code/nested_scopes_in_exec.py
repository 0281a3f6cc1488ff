# Functions, classes and comprehensions inside of exec and eval, with and without separate locals.
space = {}
exec("""
x = 1
def f(): return x
class C:
    y = x
    def m(self): return x, [x for _ in range(1)], [z for z in (x,)]
g = lambda: x
l = [x for _ in range(2)]
n = [(lambda: x)() for _ in range(1)]
d = {k: x for k in "a"}
""", space)
print(space["f"](), space["C"].y, space["C"]().m(), space["g"](), space["l"], space["n"], space["d"])
def attempt(source, globals_, locals_):
    try: exec(source, globals_, locals_)
    except NameError as error: print(error)
    else: print({k: v for k, v in locals_.items() if isinstance(v, (int, list))})
attempt("x = 1\nl = [x for _ in range(1)]", {}, {})
attempt("x = 1\nl = [y for y in [x]]", {}, {})
attempt("x = 1\ndef f(): return x\nr = f()", {}, {})
attempt("x = 1\nclass C: y = x", {}, {})
attempt("x = 1\nr = (lambda: x)()", {}, {})
attempt("x = 1\nr = list(x for _ in range(1))", {}, {})
attempt("x = 1\nr = [i for i in range(x)]", {}, {})
attempt("def f(): return 1\nr = [f() for _ in range(2)]", {}, {})
attempt("global x\nx = 1\ndef f(): return x\nr = f()", {}, {})
attempt("import math\nr = [math.floor(1.5) for _ in range(1)]", {}, {})
attempt("a = 1\nb = 2\nc = [a + b for a in range(2)]", {}, {})
def function():
    v = "local"
    print(eval("v"), eval("[v for _ in range(1)]"), end=" ")
    try: print(eval("(lambda: v)()"))
    except NameError as error: print(error)
    try: print(eval("list(v for _ in range(1))"))
    except NameError as error: print(error)
    exec("w = v + '!'")
    print("w" in locals(), eval("v.upper()"), eval("eval('v')"))
function()
class K:
    a = 1
    print(eval("a"), eval("[a for _ in range(1)]"))
    try: eval("(lambda: a)()")
    except NameError as error: print(error)
    exec("b = a + 1")
    print(b)
print(eval("[i * j for i in range(2) for j in range(2)]"), eval("{i: (lambda: i)() for i in range(2)}"), eval("(lambda x: lambda y: x + y)(1)(2)"))
code = compile("result = [n for n in source if n % 2]", "shared", "exec")
for source in ([1, 2, 3], [4, 5]):
    space = {"source": source}
    exec(code, space)
    print(space["result"])
