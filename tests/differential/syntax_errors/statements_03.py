# Commas, parameters, compound statements and patterns gone wrong, from `def f(/): pass` to `lambda a=: 1`.
MISTAKES = [
    'def f(/): pass',
    'def f(a, /, b, /): pass',
    'def f(*a, /): pass',
    'def f(*, /): pass',
    'def f(*a, *b): pass',
    'def f(**k, a): pass',
    'def f(**k, *a): pass',
    'def f(**k=1): pass',
    'def f(*a=1): pass',
    'def f(1): pass',
    'def f((a, b)): pass',
    'def f(a.b): pass',
    'def f(a:): pass',
    'def f(a=): pass',
    'lambda a=1, b: 1',
    'lambda *: 1',
    'lambda (a): 1',
    'lambda a=: 1',
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
