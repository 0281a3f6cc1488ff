# codeop: complete, incomplete and wrong input; compile_command, Compile and CommandCompiler.
import codeop
def show(text, symbol="single"):
    try:
        code = codeop.compile_command(text, "<in>", symbol)
        print(repr(text), symbol, "incomplete" if code is None else "complete")
    except (SyntaxError, ValueError, OverflowError) as error:
        print(repr(text), symbol, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error, getattr(error, "lineno", None))
for text in ("", "\n", "a = 1", "a = 1\n", "def f():", "def f():\n", "def f():\n  pass", "def f():\n  pass\n", "if 1:\n  x\nelse:", "if 1: x\n", "(1,", "(1,\n", "[", "{'a':", "'''abc", "\"\"\"a\nb", "x = \\\n", "x = \\", "x = 'abc", "a b", "1 +", "def", "def x", "def x(", "class C", "class C:", "@deco", "@deco\n", "for x in y:", "while 1:", "try:", "try:\n  pass\n", "try:\n x\nfinally:", "with a:", "with (a,", "match x:", "match x:\n case 1:", "lambda x", "f(a, *b", "return", "yield", "break", "(]", ")", "a = 1; b = 2", "x\ny", "# comment", "#\n", "   ", "\n\n", "\n\n  x", "  x", "if 1:\npass", "if 1:\n  a\n b", "0777", "1e", "del f()", "f() = 1", "import", "from x import", "from x import (", "from x import (a,", "a = ", "a =\n", "raise", "assert", "f'{a", "f'''{a", "f'{a}'", "print(", "{1: ", "x = (", "async def f():", "async", "await x", "None = 1", "()", "not", "else:", "elif", "lambda", "global", "b'é'", "'\\N{nope}'", "\t\tx", "\x00"):
    show(text)
for text in ("a = 1", "a", "a +", "(a", "", "\n", "a\nb", "lambda: 0", " a", "def f(): pass"):
    show(text, "eval")
for text in ("a = 1", "def f():\n  pass\n", "def f():", "x\ny", "(", ""):
    show(text, "exec")
try: codeop.compile_command("x", "<in>", "other")
except ValueError as error: print(error)
c = codeop.Compile()
print(type(c).__name__, eval(c("1 + 1", "<x>", "eval")))
c("from __future__ import annotations", "<x>", "exec")
ns = {}
exec(c("def f(a: undefined): pass", "<x>", "exec"), ns)
print(ns["f"].__annotations__, hex(c.flags & 0x1000000))
cc = codeop.CommandCompiler()
print(cc("x = 1"), cc("if 1:")) if 0 else print(cc("if 1:"), cc("x = 1") is not None)
code = cc("5 + 5")
exec(code)
print(codeop.PyCF_DONT_IMPLY_DEDENT, codeop.PyCF_ALLOW_INCOMPLETE_INPUT, codeop.__all__)
print(_IncompleteInputError.__mro__ if "_IncompleteInputError" in globals() else __import__("builtins")._IncompleteInputError.__mro__)
