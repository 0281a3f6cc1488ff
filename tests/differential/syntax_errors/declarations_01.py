# global and nonlocal in the wrong place, from `def f():` to `def f():`.
MISTAKES = [
    'def f():\n x = 1\n global x',
    'def f():\n print(x)\n global x',
    'def f():\n x: int\n global x',
    'def f(x):\n global x',
    'def f(x):\n nonlocal x',
    'def f():\n nonlocal x',
    'nonlocal x',
    'class A:\n nonlocal x',
    'def f():\n global x\n x: int = 1',
    'def f():\n x=1\n def g():\n  x=2\n  nonlocal x',
    'def f():\n x=1\n def g():\n  nonlocal x\n  x: int',
    'def f():\n x=1\n def g():\n  print(x)\n  nonlocal x',
    'x: int\nglobal x',
    'global x\nx: int',
    'def f():\n x += 1\n global x',
    'def f():\n for x in y: pass\n global x',
    'def f():\n del x\n global x',
    'def f():\n class x: pass\n global x',
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
