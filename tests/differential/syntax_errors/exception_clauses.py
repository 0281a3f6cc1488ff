# try, except, except*, else and finally in every wrong shape and order.
MISTAKES = [f"try:\n  a\n{rest}" for rest in ["b", "", "else:\n  b", "except:\n  b\nexcept A:\n  c", "finally:\n  b\nexcept:\n  c", "finally:\n  b\nelse:\n  c", "else:\n  b\nfinally:\n  c", "else:\n  b\nexcept:\n  c", "finally:\n  b\nfinally:\n  c", "except:\n  b\nelse:\n  c\nelse:\n  d",
    "except A, B:\n  b", "except A, B as c:\n  b", "except A as b, C:\n  d", "except (A, B) as c.d:\n  e", "except A as b.c:\n  d", "except A as b[0]:\n  c", "except A as f():\n  b", "except A as (b):\n  c", "except A as 1:\n  b", "except A as None:\n  b", "except A as:\n  b", "except A b:\n  c", "except as b:\n  c", "except A as b as c:\n  d", "except A if b:\n  c", "except *:\n  b", "except*:\n  b", "except* A, B:\n  c", "except* A as b.c:\n  d", "except* (A, B) as c:\n  d e", "except A:\n  b\nexcept* C:\n  d", "except* A:\n  b\nexcept C:\n  d", "except* A:\n  b\nexcept:\n  d", "except:\n  b\nexcept* C:\n  d", "except* A:\n  break", "except* A:\n  continue", "except* A:\n  return",
    "except* A:\n  for x in y: break", "except* A:\n  def f(): return 1", "except* A:\n  while x: continue", "except * A:\n  b", "except *A as b:\n  c", "except **A:\n  b", "except A or B:\n  c", "except A as __debug__:\n  b", "except lambda: A:\n  b", "except yield:\n  b", "except (yield):\n  b", "except A := b:\n  c", "except (A := b):\n  c", "except A = b:\n  c", "except print b:\n  c", "except A:", "except A: b c", "except: b; c d", "finally:", "finally: b c", "except A:\n  b\n c", "except A:\nb", "finally:\nb", "else: b"]] + ["except: a", "finally: a", "except* A: b", "try: a", "try a", "try:", "try:\na", "try: a; b c\nexcept: d", "try: a except: b", "for x in y:\n  try:\n    a\n  except* A:\n    break", "def f():\n  try:\n    a\n  except* A:\n    return 1", "while x:\n  try:\n    a\n  except* A:\n    continue", "raise a b", "raise a from", "raise a from b c", "raise a, b", "raise a, b, c", "raise from a", "raise *a", "raise a if", "raise yield", "raise (yield)", "assert", "assert a b", "assert a,", "assert a, b, c", "assert a = 1", "assert (a = 1)", "assert a := 1", "assert *a", "assert a, *b", "with", "with a b: c", "with a as: b", "with a as b c: d", "with a,: b", "with (a as b): c d", "with (a, b as c,): d e", "with (a as b) as c: d", "with (a as b, c) as d: e", "with a as (b as c): d"]


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
