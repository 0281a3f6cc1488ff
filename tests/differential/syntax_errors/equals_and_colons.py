# "=" where "==" or ":=" is meant, ":" in odd places, "invalid syntax. Maybe you meant …", cannot assign to … here.
MISTAKES = [form.format(inner) for form in ("if {}: pass", "while {}: pass", "elif_ = ({})", "[{}]", "({},)", "f({}, y)", "assert {}", "x if {} else y", "not {}", "lambda: {}", "for x in {}: pass", "with {}: pass", "return {}", "{{{}}}", "x[{}]", "print({})", "match {}:\n  case _: pass", "y = ({})", "raise {}", "del {}", "{} = z", "f'{{{}}}'", "[x for x in y if {}]", "except_({})") for inner in ("a = 1", "a.b = 1", "a[0] = 1", "a() = 1", "1 = a", "None = a", "'a' = 1", "a = b = c", "a, b = c", "(a) = 1", "(a, b) = c", "a + b = c", "a == b = c", "a = b == c", "a : 1", "a : b = c", "a := b = c", "a = b := c", "a != b = c", "not a = b", "a and b = c", "a = b and c", "f'' = 1", "... = 1", "-a = 1", "a if b else c = d", "lambda: a = b", "*a = b", "a = *b", "a =", "= a", "a == ", "a = = b", "a =: b", "a : = b", "a === b", "True = 1", "__debug__ = 1")]


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
