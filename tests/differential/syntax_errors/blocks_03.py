# Blocks, calls, walrus and imports gone wrong, from `if x:` to `async lambda: 1`.
MISTAKES = [
    'if x:\n    y\n\tz',
    '\tx',
    'if x:\n  y\n    z',
    'def f():\n  x\n    y\n',
    'if 1:\n  if 2:\n    x\n   y\n',
    'if 1: if 2: pass',
    'if 1: def f(): pass',
    'if 1: for x in y: pass',
    'while 1: class A: pass',
    'lambda x: pass',
    'lambda: return',
    'x = lambda: yield',
    'f(yield)',
    'f(x=yield)',
    '[yield]',
    'x = yield, 1',
    'await x y',
    'async lambda: 1',
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
