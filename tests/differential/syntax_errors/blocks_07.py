# Blocks, calls, walrus and imports gone wrong, from `f(a=b, *c, d)` to `a. .b`.
MISTAKES = [
    'f(a=b, *c, d)',
    'f(a=b, c=d, e)',
    'f(a := 1 2)',
    'f((a := 1) 2)',
    'f(a=b := 1)',
    'f(:)',
    'f(a:b)',
    'a[b=1]',
    'a[b:=1:2]',
    'a[b:c:d:e]',
    'a[:::]',
    'a[b c]',
    'a[b,, c]',
    'a[,]',
    'a[lambda: x y]',
    'a.b c',
    'a.b.1',
    'a. .b',
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
