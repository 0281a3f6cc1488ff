# Blocks, calls, walrus and imports gone wrong, from `{x := 1}` to `if x := 1 2: pass`.
MISTAKES = [
    '{x := 1}',
    '[x := 1]',
    'x[y := 1]',
    'assert x := 1',
    'del x := 1',
    'return x := 1',
    'def f(): return x := 1',
    'def f(x := 1): pass',
    'def f(x=y := 1): pass',
    'lambda x := 1: 1',
    'lambda: x := 1',
    'with x := 1: pass',
    'with (x := 1): pass',
    'with x := 1 as y: pass',
    'for x := 1 in y: pass',
    'for x in y := 1: pass',
    'while x := 1: pass\nelse z',
    'if x := 1 2: pass',
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
