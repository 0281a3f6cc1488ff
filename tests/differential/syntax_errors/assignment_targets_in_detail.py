# What may not be assigned to, in every statement that assigns.
THINGS = ["1", "'a'", "f''", "None", "True", "...", "()", "[]", "{}", "{1}", "{1: 2}", "a()", "a + b", "-a", "not a", "a and b", "a < b", "a if b else c", "lambda: a", "[a for a in b]", "(a for a in b)", "{a for a in b}", "{a: b for a in c}", "(yield)", "(await a)", "(a := 1)", "*a", "(*a)", "(*a,)", "a, 1", "(a, b())", "[a, *b, *c]", "a.b()", "a[0]()", "a().b", "a()[0]", "(a)", "((a))", "(a, (b, [c, 1]))", "__debug__", "a.__debug__", "a`", "a b", "print"]
FORMS = ["{} = x", "x = {} = y", "{} += 1", "{}: int", "{}: int = 1", "del {}", "for {} in x: pass", "with x as {}: pass", "with x as ({}, y): pass", "[x for {} in y]", "({} := x)", "f({}=x)"]
MISTAKES = [form.format(thing) for form in FORMS for thing in THINGS]


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
