# Imports, operators, displays, indentation, brackets and strings gone wrong, from `x == = 1` to `for x in y:`.
MISTAKES = [
    'x == = 1',
    'x = yield = 1',
    'x: int: str',
    'x: = 1',
    'a; ; b',
    ';',
    'a;;',
    'if 1: ; a',
    'if 1:',
    'if 1: pass; else: pass',
    '  x',
    'x\n  y',
    'if 1:\nx',
    'if 1:\n  x\n y',
    'if 1:\n x\n\ty',
    'if 1:\n\tx\n        y',
    'def f():\n"""d"""',
    'for x in y:\n# c\nz',
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
