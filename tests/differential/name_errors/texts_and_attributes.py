# Name errors in every expression and statement: text, name, args and which line and columns are marked.
import traceback


def show(text):
    space = {"__name__": "shown"}
    try:
        exec(compile(text, "<names>", "exec"), space)
        print(ascii(text), "fine")
    except NameError as error:
        entry = traceback.extract_tb(error.__traceback__)[-1]
        print(ascii(text), "|", type(error).__name__, error, error.args, error.name, (entry.lineno, entry.colno, entry.end_lineno, entry.end_colno), entry.name)
    except Exception as error:
        print(ascii(text), "|", type(error).__name__, error)


for text in ["a", "  \n\na", "a + 1", "1 + a", "a.b", "a[0]", "[0][a]", "a()", "print(a)", "print(*a)", "print(**a)", "print(end=a)", "(a)", "[a]", "{a}", "{a: 1}", "{1: a}", "(a, b)", "[1, *a]", "{**a}", "f'{a}'", "f'{a!r}'", "f'{1:{a}}'", "f'''\n{a}'''", "-a", "not a", "a and 1", "1 and a", "0 or a", "a if 1 else 2", "1 if a else 2", "1 if 0 else a", "a < 1", "1 < a < 2", "1 < 2 < a", "a in []", "lambda: a", "(lambda: a)()", "(lambda x=a: 1)", "[x for x in a]", "[a for x in [1]]", "[x for x in [1] if a]", "[x for x in [1] for y in a]", "{a for x in [1]}", "{x: a for x in [1]}", "list(a for x in [1])", "(x for x in a)", "x = a", "x: a = 1", "x: int = a", "x += 1", "x[a] = 1", "a.x = 1", "a[0] = 1", "a.x += 1", "del a", "del a.x", "del a[0]", "assert a", "assert 0, a", "raise a", "raise ValueError from a", "if a: pass", "while a: pass", "for x in a: pass", "for a.x in [1]: pass", "with a: pass", "return_ = a", "def f(x=a): pass", "def f(x: a): pass", "def f() -> a: pass", "@a\ndef f(): pass", "@a.b\nclass C: pass", "class C(a): pass", "class C(metaclass=a): pass", "class C: x = a", "class C: a", "class C[T](a): pass", "type X = a\nX.__value__", "def f[T: a](): pass\nf.__type_params__[0].__bound__", "try: 1 / 0\nexcept a: pass", "try: 1 / 0\nexcept (ValueError, a): pass", "try: pass\nexcept a: pass", "match a:\n  case 1: pass", "match 1:\n  case a.b: pass", "match 1:\n  case a(): pass", "match 1:\n  case x if a: pass", "match {}:\n  case {a.b: 1}: pass", "(x := a)", "global a; a", "def f(): a\nf()", "def f():\n  return a\nf()", "def f():\n  a\n  a = 1\nf()", "def f():\n  a += 1\nf()", "def f():\n  del a\n  a = 1\nf()", "def f():\n  def g(): return a\n  g()\n  a = 1\nf()", "def f():\n  for a in []: pass\n  return a\nf()", "def f():\n  with a: pass\n  a = 1\nf()", "def f():\n  import math\n  math, sys\nf()", "def f():\n  try: pass\n  except ValueError as a: pass\n  a\nf()", "def f(a):\n  del a\n  a\nf(1)", "def f():\n  [a for a in [1]]\n  return a\nf()", "def f():\n  if 0: a = 1\n  return a\nf()", "def f():\n  match 1:\n    case [a]: pass\n  return a\nf()", "async def f(): a\nf().send(None)", "def f(): yield a\nnext(f())", "def f(): yield from a\nnext(f())", "class C:\n  a = 1\n  def f(self): return a\nC().f()", "class C:\n  a = 1\n  b = [a for x in [1]]", "class C:\n  a = [1]\n  b = [x for x in a]\n  c = [a for x in a]", "eval('a')", "exec('a')", "def f(): eval('b')\nf()", "\xe9", "\u4e2d.x", "__class__", "super()", "def f(): super()\nf()", "def f(x): super()\nf(1)", "def f(): __class__\nf()"]:
    show(text)
