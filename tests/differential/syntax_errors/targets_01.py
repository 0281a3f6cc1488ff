# Stars, calls, assignment and deletion of what cannot be a target, from `*a = 1` to `a[*b]`.
MISTAKES = [
    '*a = 1',
    '*a',
    'x = *a',
    '*a, *b = 1',
    '[*a, *b] = 1',
    '(*a, (*b, *c)) = 1',
    'for *a in b: pass',
    'for *a, *b in c: pass',
    'del *a',
    'print(*a)',
    'f(**a, *b)',
    'f(a=1, a=2)',
    'f(a=1, **b, a=2)',
    'class A(a=1, a=2): pass',
    'return *a',
    'def f(): return *a',
    'def f(): yield *a',
    'a[*b]',
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
