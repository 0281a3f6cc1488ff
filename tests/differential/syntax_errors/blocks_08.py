# Blocks, calls, walrus and imports gone wrong, from `a..b` to `{(x := 1): 2}`.
MISTAKES = [
    'a..b',
    '-> x',
    'x ->',
    '(->)',
    'x :',
    'x: y :',
    'x ::',
    ':',
    '::',
    'x:=1',
    '(x:=)',
    '(:=1)',
    '(x:=1:=2)',
    'x = (y := 1 := 2)',
    '(x y := 1)',
    '{x := 1: 2}',
    '{1: x := 2}',
    '{(x := 1): 2}',
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
