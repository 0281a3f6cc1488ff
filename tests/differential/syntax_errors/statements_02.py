# Commas, parameters, compound statements and patterns gone wrong, from `f(a, b for b in c)` to `def f(a=1, b): pass`.
MISTAKES = [
    'f(a, b for b in c)',
    'f(a for a in b, c)',
    'class A(x for x in y): pass',
    'f(a=1, 2)',
    'f(**a, 1)',
    'f(*a, 1)',
    'f(a, , b)',
    'f(,)',
    '[,]',
    '(,)',
    '{,}',
    '[1,,2]',
    'def f(a, ): pass',
    'def f(,): pass',
    'def f(*): pass',
    'def f(*, ): pass',
    'def f(*, **k): pass',
    'def f(a=1, b): pass',
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
