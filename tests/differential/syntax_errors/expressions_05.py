# Imports, operators, displays, indentation, brackets and strings gone wrong, from `{**a for a in b}` to `a => b`.
MISTAKES = [
    '{**a for a in b}',
    '{a: **b for a in b}',
    '(*a for a in b)',
    'f(*a for a in b)',
    'f(**a for a in b)',
    'a if b',
    'a if b else',
    'a if else b',
    'x = a if b',
    'a ? b',
    'a $ b',
    'a ! b',
    'a !',
    '!a',
    'a <> b',
    'a === b',
    'a =! b',
    'a => b',
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
