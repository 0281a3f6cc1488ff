# Imports, operators, displays, indentation, brackets and strings gone wrong, from `bf"a"` to `b"a" "b"`.
MISTAKES = [
    'bf"a"',
    'ub"a"',
    'ur"a"',
    'f"a" b"b"',
    '"a" b"b"',
    'b"a" "b"',
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
