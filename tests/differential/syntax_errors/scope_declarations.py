# global and nonlocal against parameters, uses, assignments, annotations, each other and the scopes around.
BODIES = ["global x; x = 1", "nonlocal x; x = 1", "x = 1; global x", "x = 1; nonlocal x", "x; global x", "x; nonlocal x", "del x; global x", "x += 1; global x", "x: int; global x", "x: int = 1; nonlocal x", "global x; x: int", "global x; x: int = 1", "nonlocal x; x: int", "global x, x", "nonlocal x, x", "global x; nonlocal x", "nonlocal x; global x", "global x; global x", "import x; global x", "from a import x; global x", "import x.y; global x", "for x in y: pass\n  global x", "with y as x: pass\n  global x", "try: pass\n  except y as x: pass\n  global x", "def x(): pass\n  global x", "class x: pass\n  global x", "def g(): x\n  global x", "def g():\n    global x\n  global x", "lambda: x\n  global x", "lambda x: x\n  global x", "[x for x in y]; global x", "[y for y in x]; global x", "[(x := y) for y in z]; global x", "(x := 1); global x", "match y:\n    case x: pass\n  global x", "print(x); global x", "if 0: x = 1\n  global x", "global x.y", "global x[0]", "global (x)", "global 1", "global 'x'", "global", "global x y", "global x,", "global ,x", "global *", "global None", "global x = 1", "nonlocal", "nonlocal x y", "nonlocal x,", "global __debug__", "nonlocal __class__", "global print; print = 1", "global f", "nonlocal f", "type x = 1; global x", "def g[x](): nonlocal x", "class A:\n    nonlocal x", "class A:\n    global x\n    x = 1", "class A:\n    x = 1\n    global x", "class A:\n    x: int\n    global x", "def g():\n    nonlocal x\n    x = 1", "def g():\n    nonlocal y"]
MISTAKES = [f"{head}\n  {body}" for head in ("def f():", "def f(x):", "class A:", "if 1:") for body in BODIES]
MISTAKES += [f"def outer():\n  x = 0\n  def f():\n    {body}" for body in BODIES if "\n" not in body] + ["nonlocal x", "global x", "global x\nx = 1", "x = 1\nglobal x", "x: int\nglobal x", "global x\nx: int", "lambda: (nonlocal x)", "def f(*x): global x", "def f(**x): nonlocal x", "def f(*, x): global x", "def f(x=1, /): global x", "class A:\n  __x = 1\n  global __x", "class A:\n  def f(self, __x): global __x", "def f(a, a, b): global b", "async def f(x): global x"]


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
