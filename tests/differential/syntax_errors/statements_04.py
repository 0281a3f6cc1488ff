# Commas, parameters, compound statements and patterns gone wrong, from `lambda *a=1: 1` to `try: pass`.
MISTAKES = [
    'lambda *a=1: 1',
    'def f() -> : pass',
    'def f(): -> int',
    'def (): pass',
    'def f: pass',
    'def f()\n pass',
    'class: pass',
    'class A(: pass',
    'class A\n pass',
    'if x\n pass',
    'while x\n pass',
    'for x in y\n pass',
    'for x y: pass',
    'for in y: pass',
    'for x: pass',
    'try\n pass',
    'try: pass',
    'try: pass\nx',
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
