# Indentation: what every header demands, tabs and blanks mixed, levels that fit nothing, bodies on the same line.
HEADERS = ["if x:", "if x:\n  y\nelif z:", "if x:\n  y\nelse:", "while x:", "while x:\n  y\nelse:", "for x in y:",
           "for x in y:\n  z\nelse:", "try:", "try:\n  x\nexcept:", "try:\n  x\nexcept A:", "try:\n  x\nexcept A as b:",
           "try:\n  x\nexcept* A:", "try:\n  x\nexcept* A as b:", "try:\n  x\nfinally:", "try:\n  x\nexcept A:\n  y\nelse:",
           "with a:", "with a as b:", "with (a as b, c as d):", "with (a, b):", "async with a:", "async for a in b:", "def f():",
           "def f(a: int) -> int:", "async def f():", "class A:", "class A(B):", "class A[T]:", "def f[T]():", "match x:",
           "match x:\n  case 1:", "match x:\n  case [a, b] if c:", "match (x):"]
MISTAKES = [f"{header}{tail}" for header in HEADERS for tail in ("", "\n", "\npass\n", "\n\n\nx = 1\n", "\n  # only a comment\ny\n")]
MISTAKES += ["  x", "x\n  y", "if x:\n  y\n   z", "if x:\n    y\n  z", "if x:\n\ty\n        z", "if x:\n        y\n\tz", "if x:\n  y\n\tz",
             "if x:\n \ty\n\t z", "class A:\n  def f(self):\n    x\n   y", "def f():\n  x\n y", "if x:\n  (\ny)\n z", "if x: y\n  z",
             "for x in y: z\n  w", "if x:\n  pass\n else:\n  pass", "try:\n  x\n except:\n  y", "if x:\n  if y:\n  z", "\tx", " \tx\n\ty",
             "x = 1\n\ty = 2", "if x:\n  '''a\nb'''\n  c", "if x:\n  '''a\nb'''\n c", "def f():\n\treturn 1\n        return 2"]


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
