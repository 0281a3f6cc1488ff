# Stars where they may not stand: alone, in operators, twice, in returns, conditions, indices, calls, targets.
MISTAKES = [form.format(star) for star in ("*a", "*a, b", "b, *a", "*a, *b", "*(a, b)", "**a", "* a", "*", "*a b", "*a if b else c", "*a or b", "*not a", "*lambda: a", "*a := b", "*await a", "*yield", "*-a", "*a + b", "**a, b") for form in ("{}", "x = {}", "x = ({})", "x = [{}]", "x = {{{}}}", "{} = x", "({}) = x", "[{}] = x", "x += {}", "x: int = {}", "x: {}", "return {}", "yield {}", "(yield {})", "if {}: pass", "for x in {}: pass", "for {} in x: pass", "x[{}]", "f({})", "print({}, sep='')", "del {}", "assert {}", "raise {}", "lambda: {}", "not {}", "x if {} else y", "{} if x else y", "with {}: pass", "with x as {}: pass", "[{} for x in y]", "[x for {} in y]", "f'{{{}}}'", "match {}:\n  case _: pass", "@{}\ndef f(): pass", "class A({}): pass", "global {}", "import {}", "{}; x")]


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
