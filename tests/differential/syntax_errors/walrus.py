# Assignment expressions where they may not stand, and what they may not assign to.
MISTAKES = ["x := 1", "(x := 1)", "x = y := 1", "x = (y := 1)", "x := y := 1", "(x := y := 1)", "(x := (y := 1))", "x: int := 1", "(x: int := 1)", "x += y := 1", "(x.y := 1)", "(x[0] := 1)", "(x() := 1)", "(1 := x)", "('a' := x)", "(None := 1)", "(True := 1)", "(__debug__ := 1)", "((x) := 1)", "((x, y) := 1)", "(x, y := 1)", "([x] := 1)", "(*x := 1)", "(x + 1 := 2)", "(lambda: 1 := 2)", "(x := )", "(:= 1)", "(x :=)", "(x : = 1)", "(x =: 1)", "(x := *y)", "(x := *y, z)", "(x := y, z)", "(x := yield)", "(x := (yield))", "(x := await y)", "(x := lambda: 1)", "(x := y if z else w)", "(x := y for y in z)", "(x := 1 2)",
    "f(x := 1)", "f(x := 1, y)", "f(x=y := 1)", "f(x=(y := 1))", "f(*x := 1)", "f(**x := 1)", "f(x := y for y in z)", "f(x.y := 1)", "x[y := 1]", "x[y := 1, z := 2]", "x[y := 1:2]", "x[(y := 1):2]", "x[1:y := 2]", "x[*y := z]", "[x := 1, y := 2]", "{x := 1}", "{x := 1: 2}", "{1: x := 2}", "{1: (x := 2)}", "{**x := y}", "f'{x := 1}'", "f'{(x := 1)}'", "f'{x:=1}'", "f'{x:=5} {y!r:=^5}'", "if x := 1: pass", "if x := 1, y: pass", "while x := f(): pass", "if not x := 1: pass", "if x and y := 1: pass", "if (x and (y := 1)): pass", "elif x := 1: pass", "assert x := 1", "assert (x := 1), (y := 2)", "del (x := 1)", "return x := 1", "def f(): return x := 1", "def f(): return (x := 1)", "def f(a=x := 1): pass", "def f(a=(x := 1)): pass", "def f(a: x := 1): pass", "def f() -> x := 1: pass", "lambda: x := 1", "lambda x := 1: x", "for x := 1 in y: pass", "for x in y := z: pass", "for x in (y := z): pass", "with x := y: pass", "with (x := y): pass", "with x := y as z: pass", "with (x := y) as z: pass", "with (x := y, z): pass", "raise x := 1", "import x := 1", "global x := 1", "@x := 1\ndef f(): pass", "class A(x := 1): pass", "class A(metaclass=x := 1): pass", "yield x := 1", "await x := 1", "match x := 1:\n  case y: pass", "print(x := 1 y)", "x if y := 1 else z", "x if (y := 1) else z", "not x := 1", "-x := 1", "x == y := 1", "x < (y := 1) < z",
    "[x := y for y in z]", "[y := 1 for y in z]", "[(y := 1) for y in z]", "[(x := y) for y in (x := z)]", "[w for y in z for w in (x := y)]", "[y for y in z if (y := 1)]", "[[(y := 1) for x in z] for y in w]", "[[(x := 1) for x in z] for y in w]", "[(x := 1) for y in z for x in w]", "[y for y in [x := 1]]", "[y for y in (lambda: (x := 1))()]", "[(lambda: (y := 1)) for y in z]", "class A: [(x := y) for y in z]", "class A: (x := 1)", "class A:\n  def f(self): [(x := y) for y in z]", "class A: [y for y in z if (lambda: (x := 1))()]", "{(x := y): 1 for y in z}", "{1: (x := y) for y in z}", "{(x := y) for y in z}", "((x := y) for y in z)", "{y: (y := 1) for y in z}", "def f():\n  nonlocal x\n  (x := 1)", "def f():\n  [(x := y) for y in z]\n  global x", "def f(x):\n  global x\n  (x := 1)", "(x := 1) = 2", "(x := 1) += 2", "x[(y := 1)] = z", "(x := y).z = 1", "(x := y)() = 1", "async def f(): [(x := y) async for y in z]"]


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
