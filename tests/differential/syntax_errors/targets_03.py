# Stars, calls, assignment and deletion of what cannot be a target, from `x + 1 = 2` to `await a = 1`.
MISTAKES = [
    'x + 1 = 2',
    'f() = 1',
    '(x for x in y) = 1',
    '[x for x in y] = 1',
    '{} = 1',
    '{a: b} = 1',
    '{a} = 1',
    '"a" = 1',
    'f"a" = 1',
    'None = 1',
    'True = 1',
    '... = 1',
    'a < b = 1',
    'a and b = 1',
    'not a = 1',
    '-a = 1',
    'a if b else c = 1',
    'await a = 1',
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
