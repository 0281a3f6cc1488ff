# eval of each kind of expression, with names from given namespaces; what is no expression; sources with odd beginnings.
space = {"a": 2, "b": [1, 2, 3], "f": lambda *x, **k: (x, k), "d": {"k": "v"}, "s": "text"}
for text in ("a", "a + 1", "-a", "not a", "a and b", "a or b", "a if b else s", "a < 3 < 5", "a in b", "b[0]", "b[1:]", "b[::-1]", "d['k']", "f(1, *b, x=a, **d)", "f()", "s.upper()", "[x * a for x in b]", "{x for x in b}", "{x: a for x in b}", "list(x for x in b)", "lambda: a", "(lambda: a)()", "(lambda q=a: q)()", "f'{a!r:>5}'", "(y := a)", "*b,", "[*b, *b]", "{**d, 'z': 1}", "()", "(a)", "(a,)", "a,", "{}", "...", "None", "1_000", "0x1f", "1e3", "2j", "'a' 'b'", "b'x'", "r'\\n'", "a ** a ** a", "a @ a", "~a", "a is a", "b is not None", "__builtins__ is not None", "print", "[a, b][0]", "(a, b)[1][a]", "'%s' % a", "a.__class__.__name__", "await_", "yield_"):
    try: r = eval(text, dict(space)); print(text, "=", r if not callable(r) else "callable")
    except Exception as error: print(text, type(error).__name__, error)
for text in ("", " ", "\n", "a = 1", "a; a", "a\na", "a #c", " a", "\ta", "\n a", "\na\n", "a\n\n", "(a\n)", "a +", "pass", "import x", "def f(): pass", "return 1", "yield 1", "yield", "await a", "*b", "**d", "a b", ")", "(", "'", "del a", "x: int", "a := 1", "lambda", "if a: b", "a if b", "for", "print a", "a!", "$", "?", "a\\", "\\\na", "\x0ca", "\ufeffa", "a\x00", "0777", "1a", "'\\x'", "f'{'", "f'{}'", "f'{a!x}'", "1 = 1", "é", "𝒶", "€"):
    try: print(repr(text), "=", eval(text, dict(space)))
    except Exception as error: print(repr(text), type(error).__name__, error)
for source in (b"a", b"# coding: latin-1\n'\xe9'", b"\xef\xbb\xbfa", bytearray(b"a + 1"), memoryview(b"a"), b"\xff", b"'\xc3\xa9'", compile("a * 10", "<c>", "eval"), compile("a", "<c>", "exec"), compile("a", "<c>", "single"), 5, None, [], object):
    try: print(eval(source, dict(space)))
    except Exception as error: print(type(error).__name__, error)
