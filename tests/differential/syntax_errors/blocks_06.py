# Blocks, calls, walrus and imports gone wrong, from `x = (y = 1)` to `f(**a, **b, c)`.
MISTAKES = [
    'x = (y = 1)',
    'x = [y = 1]',
    'f(x[0]=1)',
    'f(x()=1)',
    'f((x)=1)',
    'f(x+y=1)',
    'f(not x=1)',
    'f("x"=1)',
    'f(lambda: x=1)',
    'f(x if y=1)',
    'f(*x=1)',
    'f(**x=1)',
    'f(x, y=1 2)',
    'f(x for x in y z)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'f(x for x in y, z for z in w)',
    'f(**a, **b, c)',
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
