# Parameter lists of def gone wrong: order, defaults, stars, slashes, annotations, doubled names.
LISTS = ["x y", "x,,y", ",x", ",", "x, *", "*", "*,", "*, **k", "*, *a", "*a, *b", "*a, *", "*, a, *b", "**k, x", "**k, *a", "**k, **l", "**k,", "**k, /", "x=1, y", "x=, y", "x=", "x=1, /, y", "x=1, *, y", "/", "/, x", "x, /, /", "x, /, y, /", "*a, /", "*, /",
         "*, x, /", "**", "** k", "*a=1", "*a: int = 1", "**k=1", "**k: int = 1", "(x)", "(x, y)", "x, (y, z)", "(x, y)=z", "x: (", "x:", "x: = 1", "x: int int", "x: int = ", "x: *int", "*x: *int", "*x: int", "**x: *int", "x: y := 1", "x := 1", "1", "'x'", "None", "x.y", "x[0]",
         "x, x", "x, *x", "*x, **x", "x, *, x", "__debug__", "*__debug__", "x=yield", "x=await y", "x: yield", "x=*y", "x=**y", "x=lambda", "x if y", "if", "async", "x; y", "x\ny", "x, /, *, **k", "x, /, *", "x, *, y=1, z", "*, x=1, y", "a, b=1, c=2, d", "a, b=1, /, c, d=2", "a=1, b, /", "a=1, /, *, b, **c, d", "self, self", "*args: int, **kwargs: str, x", "*, a: int b", "-x", "x -> y", "x) -> (y", "...", "x=...", "print x"]
MISTAKES = [f"def f({parameters}): pass" for parameters in LISTS] + ["def f(x) -> : pass", "def f(x) -> int int: pass", "def f(x) -> *int: pass", "def f(x) - > int: pass", "def f(x) => int: pass", "def f x: pass", "def f(x) pass", "def (x): pass", "def f.g(x): pass",
    "def f[0](x): pass", "def f()(): pass", "def 1(x): pass", "def None(): pass", "def if(): pass", "def f(): x = ", "def f():", "def", "def f", "def f(", "def f()", "async def", "async", "async f(): pass", "def async f(): pass", "async async def f(): pass", "def f(): pass x", "def f(): pass; y z", "def f(x): return x y"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
