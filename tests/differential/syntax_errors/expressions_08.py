# Imports, operators, displays, indentation, brackets and strings gone wrong, from `while 1:` to `"abc`.
MISTAKES = [
    'while 1:\n\n\n',
    'class A:\n',
    'def f(\n',
    'x = (1,\n2',
    'x = [1,\n2)',
    'x = {1: 2]',
    'f(]',
    '(}',
    'x)',
    'x]',
    'x}',
    '((',
    '([)]',
    '"abc',
    "'abc",
    '"""abc',
    "'''abc\n",
    '"abc\n',
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
