# Blocks, calls, walrus and imports gone wrong, from `for x = 1 in y: pass` to `(a, b = 1)`.
MISTAKES = [
    'for x = 1 in y: pass',
    'x = for',
    'x = [for]',
    'import a; import',
    'x = 1;;',
    'if (x = 1): pass',
    'if x == 1 = 2: pass',
    'while (x = 1) and y: pass',
    '[x = 1]',
    '(x = 1)',
    '{x = 1}',
    'f(x = 1 = 2)',
    'print(a, b = c d)',
    'a = b c = d',
    'a, b c = d',
    'a: b c',
    'a: b = c d',
    '(a, b = 1)',
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
