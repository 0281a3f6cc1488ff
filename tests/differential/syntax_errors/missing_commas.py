# "Perhaps you forgot a comma?": between what, in which brackets, and when something else is said.
PAIRS = ["a b", "a 1", "1 a", "1 2", "'a' b", "b 'a'", "'a' 1", "1 'a'", "a.b c", "a() b", "a[0] b", "a + b c", "-a b", "not a b", "a b c", "a b, c", "a, b c", "a, b c, d", "a b = c", "a = b c", "a if b else c d", "a if b c", "lambda: a b", "a for b in c d", "a (b) c", "(a) (b) c", "(a) b", "[a] b", "{a} b", "a [b] c", "a {b}", "a (b c)", "a, (b c)", "(a b), c", "None a", "a None", "True False", "... a", "a ...", "a if", "a else", "if a", "a not", "a not b", "a in", "a is", "a and", "and a", "a lambda: b", "a lambda", "a yield", "a await b", "a async", "a for", "a import b", "print a", "exec a", "a print b", "match a", "case a", "type a", "a match", "_ a", "a:b c", "a b:c", "a;b c", "a b;c", "a\nb", "a\n b, c", "a,\nb c", "f'{x}' a", "a f'{x}'", "f'{x}' 1", "a == b c", "a < b c", "a := b c", "*a b", "**a b", "a * b c", "a b * c", "a @ b c", "a b()", "a b.c", "a b[c]", "a 1.5", "a 1j", "0x1 a", "a 0x1", "a b'c'", "a r'b'", "\xe9 b", "a \xe9"]
MISTAKES = [bracket.format(pair) for bracket in ("({})", "[{}]", "{{{}}}", "f({})", "x[{}]", "{}", "x = {}", "f(a, ({}))", "{{1: {}}}", "{{{}: 1}}", "return {}", "class A({}): pass", "@f({})\nclass A: pass") for pair in PAIRS]


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
