# global and nonlocal in the wrong place, from `def f():` to `def f():`.
MISTAKES = [
    'def f():\n def x(): pass\n global x',
    'def f():\n with a as x: pass\n global x',
    'def f():\n try: pass\n except E as x: pass\n global x',
    'def f():\n (x := 1)\n global x',
    'def f():\n [(x := 1) for i in y]\n global x',
    'def f():\n from a import x\n global x',
    'def f():\n global x, x',
    'def f():\n global x\n global x',
    'def f():\n x = 1\n def g():\n  nonlocal x\n  global x',
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
