# Characters, joined lines, keywords, type parameters and scopes of walrus, from `x = def` to `type X[] = 1`.
MISTAKES = [
    'x = def',
    'x = class',
    'def def(): pass',
    'class class: pass',
    'for for in x: pass',
    'print(for)',
    'a.if',
    'if.a',
    'not = 1',
    'x.__class__ = ',
    'type = 1 2',
    'match = 1 2',
    'case = 1 2',
    'type X',
    'type X =',
    'type X[T] =',
    'type X[ = 1',
    'type X[] = 1',
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
