# Imports, operators, displays, indentation, brackets and strings gone wrong, from `import` to `def f():`.
MISTAKES = [
    'import',
    'import a,',
    'import a b',
    'import a as',
    'import a.',
    'import .a',
    'import *',
    'from',
    'from a',
    'from a import',
    'from a import (',
    'from a import ()',
    'from a import a,',
    'from a import (a,,b)',
    'from . import',
    'from a import *, b',
    'from a import b, *',
    'def f():\n from a import *',
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
