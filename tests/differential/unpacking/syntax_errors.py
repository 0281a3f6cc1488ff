# Errors of the compiler in assignments and starred expressions.
sources = ["*a = 1", "*a", "a = *b", "a, *b, *c = d", "[*a, *b] = c", "(*a) = b", "*a, b, *c = 1", "(*a)", "print((*a))", "del *a", "del (*a,)", "del a, *b",
           "*a += 1", "a, b += 1", "(a, b): int", "[a]: int = 1", "a: int, b = 1", "f() = 1", "f() += 1", "1 = a", "'a' = 1", "None = 1", "True, a = 1", "a + b = 1",
           "a < b = 1", "(a if b else c) = 1", "lambda: 1 = 2", "{a} = 1", "{a: b} = 1", "[f()] = 1", "(a, 1) = 1", "a.b() = 1", "[x for x in y] = 1", "(x for x in y) = 1",
           "... = 1", "__debug__ = 1", "a.__debug__ = 1", "for 1 in a: pass", "for f() in a: pass", "for a, 1 in b: pass", "for *a in b: pass", "for *a, in b: pass",
           "with a as 1: pass", "with a as f(): pass", "with a as (b, 1): pass", "with a as *b: pass", "x = (y = 1)", "x = yield = 1", "yield = 1", "a := 1", "(a := 1) = 2", "(a.b := 1)",
           "((a, b) := 1)", "f(a.b := 1)", "[a[0] := 1]", "a, (b := 1)", "x = a := 1", "x = *a, b", "return *a, b", "{*a: 1}", "{**a, *b}", "{*a, **b}", "[**a]", "(**a)", "a = **b", "[*x for x in y]",
           "{**x for x in y}", "{*x for x in y}", "f'{a} = 1' = 2", "f'{*a}'", "a[*b]", "a[*b] = 1", "a[*b:1]", "del a[*b]", "not a = 1", "-a = 1", "a.b = c.d = e()", "await a = 1", "not a += 1", "*a, = 1", "[] += 1", "() = 1", "[] = 1", "(a) = 1", "((a)): int = 1", "a: int = *b, c", "a: *b = 1", "a: (yield) = 1", "pass = 1", "import = 1"]
for source in sources:
    try: compile(source, "c", "exec")
    except SyntaxError as error: print(source, "|", error.msg, error.lineno, error.offset, error.end_offset)
    else: print(source, "| compiles")
