# compile: modes, flags, file names, kinds of source, errors of arguments.
def attempt(*args, **kwargs):
    try: print(compile(*args, **kwargs))
    except Exception as error: print(type(error).__name__, error)
    else: print("made")
for mode in ("exec", "eval", "single"):
    code = compile("1 + 1", "file.py", mode)
    print(mode, eval(code), code.co_filename, code.co_name, code.co_qualname, code.co_firstlineno, code.co_argcount, code.co_varnames, code.co_flags & 3)
exec(compile("x = 5\nx\nNone", "f", "exec"))
exec(compile("5; 'text'; None; [1]", "f", "single"))
exec(compile("for i in range(2): i", "f", "single"))
exec(compile("def f(): 'not shown'; 1\n", "f", "single"))
exec(compile("if 1:\n  'nested shown'\n", "f", "single"))
for args in [("1", "f", "wrong"), ("1", "f", ""), ("1", 5, "exec"), ("1", None, "exec"), (5, "f", "exec"), (None, "f", "exec"), ("1",), ("1", "f"), (), ("1", "f", "exec", 1 << 40), ("1", "f", "exec", 3), ("1", "f", "exec", 0, False, 5), ("1", "f", "exec", 0, False, -2), ("1", "f", "exec", "0"), ("a\0b", "f", "exec"), (b"a\0b", "f", "exec"), ("1\n2", "f", "single"), ("1\n", "f", "single"), ("", "f", "single"), ("", "f", "eval"), ("", "f", "exec"), ("x = 1", "f", "eval"), ("if 1: pass", "f", "single"), ("if 1:\n  pass", "f", "single"), ("def f():\n  pass\nx", "f", "single"), ("# only a comment", "f", "single"), ("1 # comment", "f", "single")]:
    try: compile(*args)
    except Exception as error: print(args, "|", type(error).__name__, error)
    else: print(args, "| made")
print(compile("1", b"bytes name", "eval").co_filename, compile(source="1", filename="kw", mode="eval").co_filename, compile("1", "", "eval").co_filename == "")
print(eval(compile("not x", "f", "eval", 0, True, 2)), eval(compile(b"'\xc3\xa9'", "f", "eval")), eval(compile("1", "f", "eval", dont_inherit=True, optimize=0)))
print(eval(compile(b"# coding: cp1252\n'\x80'", "f", "eval")))
for source in (b"# coding: nonsense\n1", b"'\xff'", b"\xef\xbb\xbf# coding: latin-1\n1"):
    try: compile(source, "f", "exec")
    except SyntaxError as error: print(error.msg, error.filename, error.lineno)
space = {}
exec(compile("assert 0, 'never'", "f", "exec", optimize=1), space)
exec(compile("def f():\n 'doc'\n assert 0\n return __debug__", "f", "exec", optimize=2), space)
print(space["f"](), space["f"].__doc__)
exec(compile("def f():\n 'doc'\n return __debug__", "f", "exec", optimize=1), space)
print(space["f"](), space["f"].__doc__)
code = compile("x: undefined\ndef f(a: missing): pass", "f", "exec", flags=0x1000000)
space = {}
exec(code, space)
print(space["f"].__annotations__, space["__annotations__"], code.co_flags & 0x1000000)
bad = "x = (1,\n  2"
try: compile(bad, "the file", "exec")
except SyntaxError as error: print(error, error.filename, error.lineno, error.offset, error.text, error.args[0])
