# compile(): flags, dont_inherit, optimize, incomplete input; what is refused.
import __future__
def show(*args, **kw):
    try: print("fine", type(compile(*args, **kw)).__name__)
    except Exception as error: print(type(error).__name__, error)
for flags in (0, 0x100, 0x200, 0x1000, 0x2000, 0x4000, 0x8000, 0x10000, 0x20000, 0x1000000, 0x2000000, 1, 2, 4, 8, 16, 32, 64, -1, 2**31, 2**40, 0x4200):
    print(hex(flags), end=" "); show("x", "<s>", "exec", flags)
for flags in ("x", None, 1.5, True): print(flags, end=" "); show("x", "<s>", "exec", flags)
for optimize in (-2, -1, 0, 1, 2, 3, "x", None, 2**40): print(optimize, end=" "); show("x", "<s>", "exec", optimize=optimize)
for mode in ("exec", "eval", "single", "func_type", "other", 5, None, b"exec"): print(mode, end=" "); show("x", "<s>", mode)
text = "def f():\n    'doc'\n    assert 0, 'no'\n    return __debug__, f.__doc__"
for optimize in (-1, 0, 1, 2):
    ns = {}
    exec(compile(text, "<s>", "exec", optimize=optimize), ns)
    try: print(optimize, ns["f"]())
    except AssertionError as error: print(optimize, "AssertionError", error)
for text in ("if 1:", "if 1:\n", "(1,", "'''", "def f():\n", "x = 1", "a b", "1 +", "x = \\\n", "", "for", "'abc", "while 1:\n  (", "class A:\n  def f(self):", "@a", "try:\n  pass", "f(\n"):
    for flags in (0x4000, 0x4200, 0x200, 0):
        try: compile(text, "<s>", "single", flags); print(repr(text), hex(flags), "fine")
        except SyntaxError as error: print(repr(text), hex(flags), type(error).__name__, error.msg, error.lineno, error.offset)
for args in ((), ("x",), ("x", "y"), (5, "y", "exec"), ("x", 5, "exec"), ("x", "y", "exec", 0, False, -1, 1), (None, "y", "exec"), ([], "y", "exec"), ("x", None, "exec"), ("x", b"bytes", "exec"), ("x\0", "y", "exec"), (b"x\0", "y", "exec"), ("x", "a\0b", "exec"), (b"\xff", "y", "exec"), ("\ud800", "y", "exec"), (bytearray(b"x"), "y", "exec"), (memoryview(b"x"), "y", "exec")):
    show(*args)
for kw in (dict(source="x", filename="f", mode="exec"), dict(source="x", filename="f"), dict(source="x", filename="f", mode="exec", what=1), dict(source="x", filename="f", mode="exec", dont_inherit=[]), dict(source="x", filename="f", mode="exec", _feature_version=8)): show(**kw)
for mode in ("exec", "eval", "single"):
    for text in ("", "\n", "  ", "#c", "\n\n#c\n", "pass", "1", " 1", "1;", "1;2", "1\n2"):
        try: print(mode, repr(text), compile(text, "<s>", mode) and "fine")
        except SyntaxError as error: print(mode, repr(text), type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
