# Imports, operators, displays, indentation, brackets and strings gone wrong, from `yield = 1` to `{a:`.
MISTAKES = [
    'yield = 1',
    'async x',
    'async def f(): await',
    'await',
    'lambda',
    'not',
    '-',
    'a +',
    'a.',
    'a.1',
    'a[',
    'a[]',
    'a[1',
    'a(',
    '(a',
    '[a',
    '{a',
    '{a:',
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
