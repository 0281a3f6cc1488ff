# Stars, calls, assignment and deletion of what cannot be a target, from `a[*b, c]` to `1 = x`.
MISTAKES = [
    'a[*b, c]',
    'a[*b:c]',
    '{*a}',
    '{**a}',
    '{*a: 1}',
    'f"{*a}"',
    'f"{*a,}"',
    '*a += 1',
    'a, b += 1',
    '(a, b): int',
    '[a]: int',
    'a, b: int',
    '(a): int = 1',
    'a.b: int',
    'a[0]: int',
    'f(): int',
    'lambda: x = 1',
    '1 = x',
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
