# Stars, calls, assignment and deletion of what cannot be a target, from `(yield) = 1` to `del *a`.
MISTAKES = [
    '(yield) = 1',
    'a = b = 1 = c',
    '1 += 1',
    'f() += 1',
    'None += 1',
    '(a, b) += 1',
    'for 1 in x: pass',
    'for f() in x: pass',
    'for a, 1 in x: pass',
    'with a as 1: pass',
    'with a as f(): pass',
    'with a as (b, 1): pass',
    'del 1',
    'del f()',
    'del a + b',
    'del (a, 1)',
    'del [a, f()]',
    'del *a',
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
