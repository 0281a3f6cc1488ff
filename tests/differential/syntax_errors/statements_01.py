# Commas, parameters, compound statements and patterns gone wrong, from `x = 1 2` to `f(None=1)`.
MISTAKES = [
    'x = 1 2',
    'x = a b',
    'f(a b)',
    '[a b]',
    '{a: b c: d}',
    '(a b',
    'a b',
    'print a',
    'print "a"',
    'exec a',
    'print a, b',
    'print(a) b',
    'if x = 1: pass',
    'while x = 1: pass',
    'f(x.y = 1)',
    'f(1 = 2)',
    'f(True = 1)',
    'f(None=1)',
]


def describe(text):
    try:
        compile(text, "<mistake>", "exec")
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
