# Printed SyntaxErrors: carets by offset and end_offset, missing parts, long texts.
import sys

sys.stderr = sys.stdout


def show(*args):
    error = SyntaxError(*args)
    sys.excepthook(type(error), error, None)


show("plain")
show("msg", ("f.py", 1, 1, "abc def"))
show("msg", ("f.py", 1, 5, "abc def"))
show("msg", ("f.py", 1, 5, "abc def\n"))
show("msg", ("f.py", 1, 5, "    abc def"))
show("msg", ("f.py", 1, 5, "abc def", 1, 8))
show("msg", ("f.py", 1, 5, "abc def", 1, 100))
show("msg", ("f.py", 1, 100, "abc def"))
show("msg", ("f.py", 1, 0, "abc def"))
show("msg", ("f.py", 1, -1, "abc def"))
show("msg", ("f.py", 1, None, "abc def"))
show("msg", ("f.py", None, 5, "abc def"))
show("msg", ("f.py", 1, 5, None))
show("msg", (None, 1, 5, "abc def"))
show("msg", ("f.py", 1, 5, "abc def", 3, 2))
show("msg", ("f.py", 1, 5, "abc def", 0, 0))
show("msg", ("f.py", 1, 5, "", 1, 8))
show("msg", ("f.py", 1, 3, "\tab\tcd", 1, 5))
show("msg", ("f.py", 1, 3, "äöü日本", 1, 5))
show(None, ("f.py", 1, 5, "abc def"))
show("", ("f.py", 1, 5, "abc def"))
for source in ("x = = 1", "def f(:\n  pass", "if x\n  pass", "  x = 1", "x = 'abc", "f(a b)", "x = (1,\n  2", "\n\n1 +", "for x in y z:\n  pass",
               "class C:\npass", "print 'x'", "x = 5 if 6", "a = b = = c", "'" + "a" * 20, "f(x=1, 2)", "x +", "del 5"):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        sys.excepthook(type(error), error, None)
