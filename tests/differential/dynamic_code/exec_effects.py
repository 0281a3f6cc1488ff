# exec: its effects in modules, functions, classes, loops; what it returns, raises, defines, and where tracebacks point.
import traceback
print(exec("x = 1"), x)
def f():
    y = 1
    exec("y = 2; z = 3")
    try: z
    except NameError as error: print(error)
    return y, "z" in locals()
print(f())
def g():
    space = locals()
    exec("a = 1", globals(), space)
    return space.get("a"), "a" in locals()
print(g())
class C:
    exec("made = 5")
    print(made)
print(C.made)
for i in range(2): exec(f"v{i} = {i}")
print(v0, v1)
try: exec("1 / 0")
except ZeroDivisionError as error:
    print([(frame.name, frame.lineno, frame.filename == "<string>", frame.line) for frame in traceback.extract_tb(error.__traceback__)[1:]])
try: exec("\n\ndef h():\n    return undefined_name\nh()")
except NameError as error:
    print([(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)[1:]])
try: exec(compile("a = (\n1 +\n'x')", "named.py", "exec"))
except TypeError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(last.filename, last.lineno, last.end_lineno, last.colno, last.end_colno)
for text in ("return 1", "yield 1", "break", "a b", "if 1:", "  x", "def f(:", "'", "x = = 1", "await x", "class C: return 1", "nonlocal x", "from __future__ import nothing", "def f(): pass\nfrom __future__ import annotations", "import a.b as c.d", "print 'x'", "exec 'x'", "raise A, B", "except: pass", "else: pass", "x++", "a <> b", "`a`", "0777", "ur'x'", "def f(a, a): pass", "f(a=1, a=2)", "lambda *: 1", "*a", "(yield)", "[x for x in]", "{1: 2, 3}", "del 1", "1 += 1", "f() = 1", "None = 1", "x = yield = 1", "for 1 in x: pass", "with a as 1: pass", "import", "from . import", "from x import a,", "global", "assert", "async def f(): yield from x", "async x", "match x:\n case a.b():\n  pass\n case c: pass\n case d: pass", "match x:\n case a: pass\n case 1: pass", "type X", "def f[T, T](): pass", "x: int: str", "(x): int = 1", "x, y: int"):
    try: exec(text); print("fine", repr(text))
    except SyntaxError as error: print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
    except Exception as error: print(repr(text), type(error).__name__, error)
code = compile("counter = counter + 1 if 'counter' in globals() else 0", "<c>", "exec")
ns = {}
for _ in range(3): exec(code, ns)
print(ns["counter"])
other = {}; exec(code, other); print(other["counter"], ns["counter"])
exec("import sys\ndef later(): return sys.getrecursionlimit() > 0", ns); print(ns["later"]())
exec("class E(Exception): pass\ntry:\n raise E('mine')\nexcept E as e: message = str(e)", ns); print(ns["message"], ns["E"].__module__)
exec("a = [n * n for n in range(4)]\nb = {n: str(n) for n in a if n % 2}\nc, *d = a", ns); print(ns["a"], ns["b"], ns["c"], ns["d"])
exec("from functools import reduce as r\ntotal = r(lambda p, q: p + q, [1, 2, 3])", ns); print(ns["total"])
