# Stars, calls, assignment and deletion of what cannot be a target, from `del None` to `from a import 1`.
MISTAKES = [
    'del None',
    'del {}',
    '[x for 1 in y]',
    '(1 := 2)',
    '(a.b := 2)',
    '(a[0] := 2)',
    'x := 1',
    'f(a := 1, b=c := 2)',
    'import a.b as 1',
    'from a import 1',
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
