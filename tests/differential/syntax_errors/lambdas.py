# Lambdas gone wrong: parameters, bodies, places.
MISTAKES = ["lambda", "lambda:", "lambda x", "lambda x:", "lambda x y: 1", "lambda x,: 1", "lambda ,: 1", "lambda x,,y: 1", "lambda *: 1", "lambda *,: 1", "lambda **: 1", "lambda *, **k: 1", "lambda *a, *b: 1",
    "lambda **k, x: 1", "lambda **k, *a: 1", "lambda **k=1: 1", "lambda *a=1: 1", "lambda x=1, y: 1", "lambda x=, y: 1", "lambda x=: 1", "lambda /: 1", "lambda x, /, y, /: 1", "lambda *, /: 1", "lambda *a, /: 1", "lambda x, *, /, y: 1",
    "lambda (x): 1", "lambda (x, y): 1", "lambda x, (y, z): 1", "lambda x: int: 1", "lambda 1: 1", "lambda 'x': 1", "lambda None: 1", "lambda x.y: 1", "lambda x[0]: 1", "lambda x, x: 1", "lambda x, *x: 1", "lambda __debug__: 1", "lambda x: = 1",
    "lambda x: y = 1", "lambda: x := 1", "lambda: (x := 1)", "lambda x: yield", "lambda: (yield)", "lambda: await x", "lambda: return 1", "lambda: pass", "lambda: *x", "lambda: *x, 1", "(lambda: 1) = 2", "lambda: 1 = 2", "lambda x: 1, 2 = 3",
    "del lambda: 1", "for lambda: 1 in x: pass", "x[lambda: 1] = lambda", "f(lambda x: 1, lambda)", "f(lambda: 1 for x in y)", "[lambda: x for x in y, z]", "lambda x: (", "lambda x=(1: 2", "lambda x\n: 1", "{lambda: 1: 2}", "x if lambda: 1", "lambda if: 1",
    "lambda async: 1", "lambda x, *, x: 1", "lambda x: x y", "not lambda", "1 + lambda: 1", "x.lambda", "lambda -> int: 1", "async lambda: 1", "lambda*: 1", "lambda x:: 1", "f'{lambda x: 1}'", "f'{(lambda x: 1)}'", "lambda *x, y=, z: 1"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
