# Compound statements without their colon, with another sign in its place, or with something left over.
HEADS = ["if x", "while x", "for x in y", "with x", "with x as y", "with (x as y, z)", "try", "def f()", "def f() -> int", "class A", "class A(B)", "class A[T]", "def f[T]()", "async def f()", "async with x", "async for x in y", "match x", "if x:\n  y\nelif z", "if x:\n  y\nelse", "for x in y:\n  z\nelse",
         "while x:\n  y\nelse", "try:\n  x\nexcept", "try:\n  x\nexcept A", "try:\n  x\nexcept A as b", "try:\n  x\nexcept (A, B)", "try:\n  x\nexcept* A", "try:\n  x\nfinally", "try:\n  x\nexcept A:\n  y\nelse", "match x:\n  case 1", "match x:\n  case [a] if b", "match x:\n  case A(b=c) | None", "lambda x", "x = lambda"]
MISTAKES = [f"{head}{tail}" for head in HEADS for tail in ("\n  pass", " pass", ";\n  pass", " =\n  pass", ":: pass", " {\n  pass }", " then:\n  pass")]


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
