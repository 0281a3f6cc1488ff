# Imports, operators, displays, indentation, brackets and strings gone wrong, from `a -> b` to `x = = 1`.
MISTAKES = [
    'a -> b',
    'a & & b',
    'a ++',
    '++',
    'a ** ** b',
    'a not b',
    'a is not not b',
    'a in',
    'a not in',
    'not in a',
    'a and',
    'or b',
    'a or or b',
    '@',
    '@a',
    '@a\nx',
    '@a.b(\ndef f(): pass',
    'x = = 1',
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
