# Commas, parameters, compound statements and patterns gone wrong, from `try: pass` to `match x:`.
MISTAKES = [
    'try: pass\nexcept',
    'try: pass\nexcept E\n pass',
    'try: pass\nfinally',
    'with a\n pass',
    'with a as: pass',
    'with: pass',
    'with a as b c: pass',
    'else: pass',
    'elif x: pass',
    'except: pass',
    'finally: pass',
    'if x: pass\nelse if y: pass',
    'case x: pass',
    'match x:\n pass',
    'match x:\n case',
    'match x:\n case 1',
    'match x:\n case a.b(): pass\n x',
    'match x:\n case 1 + 2: pass',
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
