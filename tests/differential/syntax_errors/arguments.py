# Arguments of calls and class headers gone wrong: order, stars, doubled keywords, generator expressions, missing commas.
LISTS = ["a b", "a,,b", ",", ",a", "a=1, b", "a=1, *b, c", "**a, b", "**a, *b", "**a, b=1", "*a, b", "a=1, a=2", "a=1, **b, a=2", "a.b=1", "a[0]=1", "f()=1", "1=2", "'a'=1", "None=1", "True=1", "__debug__=1", "(a)=1", "a+b=1", "-a=1", "not a=1", "a if b else c=1", "lambda: 1=2", "a=",
         "a=,", "a= b c", "a=b=c", "a:=1", "a:=1, b", "a=b:=1", "a=(b:=1)", "*", "**", "*,", "* a b", "*a b", "**a b", "a b=1", "x for x in y", "x for x in y, z", "a, x for x in y", "x for x in y for", "x for x in y if", "a=x for x in y", "*x for x in y", "**x for x in y", "x async for x in y", "x for in y", "x for x y",
         "for x in y", "a, for", "a if b", "a if b else", "yield", "yield a", "(yield)", "await", "return", "*a=1", "**a=1", "*a, **b, *c", "a, *b, **c, d=1, *e", "print a", "a; b", "a\nb", "a: int", "a: 1", "a -> b", "a => b", "a == 1 = 2", "a != = 1", "...=1", "a,b c,d", "'a' b", "a 'b'", "1 2", "1 a", "{a b}", "[a b]", "(a b)", "a, (b c)", "if", "a=if", "f'{a b}'", "a=1 b=2", "a=1, b=2 c", "import x", "*if", "a @", "a.", "a[", "a(", "a not b", "a in", "a is not", "a and", "-", "~", "not"]
MISTAKES = [f"f({arguments})" for arguments in LISTS] + [f"class A({arguments}): pass" for arguments in LISTS[::4]] + [f"@f({arguments})\ndef g(): pass" for arguments in LISTS[::9]] + ["f(a)(b c)", "f(a).g(b c)", "f(a)[b c]", "f (a b)", "f\n(a b)", "f(a, g(b c))", "f(a))", "f(a", "f(a]", "(f)(a=1, b)", "f(**a, *b)(c)"]


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
