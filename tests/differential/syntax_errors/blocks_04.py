# Blocks, calls, walrus and imports gone wrong, from `async if x: pass` to `for x.y() in z: pass`.
MISTAKES = [
    'async if x: pass',
    'async class A: pass',
    '@x class A: pass',
    '@x\n\n\nclass',
    'with (a as b, c as d) e: pass',
    'with (a as b c): pass',
    'with a as b, : pass',
    'with (a as b,, c): pass',
    'with a, b as c.d(): pass',
    'with (a as 1, b): pass',
    'for x in *a, b: pass',
    'for x in *a: pass',
    'for (x in y): pass',
    'for x in y z: pass',
    'for x, in y: pass; z w',
    'for x in : pass',
    'for (x, y) z in w: pass',
    'for x.y() in z: pass',
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
