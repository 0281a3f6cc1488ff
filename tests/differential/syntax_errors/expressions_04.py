# Imports, operators, displays, indentation, brackets and strings gone wrong, from `{a: }` to `[*a for a in b]`.
MISTAKES = [
    '{a: }',
    '{a: b',
    '{a b}',
    '{a: b, c}',
    '{a, b: c}',
    '{**a: b}',
    '{a: *b}',
    '{a: **b}',
    '{**a, b}',
    '{a: b for c in d, e}',
    '[a for]',
    '[a for b]',
    '[a for b in]',
    '[a for b in c if]',
    '[a, b for c in d]',
    '(a, b for c in d)',
    '{a, b for c in d}',
    '[*a for a in b]',
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
