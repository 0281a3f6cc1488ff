# Imports, operators, displays, indentation, brackets and strings gone wrong, from `class A:` to `return return`.
MISTAKES = [
    'class A:\n from a import *',
    'import a from b',
    'from a import b as c.d',
    'from a.b import c.d',
    'assert',
    'assert x,',
    'del',
    'del x,',
    'raise a, b',
    'raise from b',
    'raise a from',
    'global',
    'global x,',
    'global 1',
    'nonlocal',
    'pass x',
    'break x',
    'return return',
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
