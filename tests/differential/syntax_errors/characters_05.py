# Characters, joined lines, keywords, type parameters and scopes of walrus, from `None.x = 1` to `x = if`.
MISTAKES = [
    'None.x = 1',
    'x.None',
    'x.True',
    'import None',
    'from None import x',
    'def None(): pass',
    'class True: pass',
    'lambda None: 1',
    'def f(None): pass',
    'def f(x=None, True): pass',
    'for None in x: pass',
    'with a as None: pass',
    'except None: pass',
    'global None',
    'import a as None',
    'f(lambda)',
    'f(if)',
    'x = if',
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
