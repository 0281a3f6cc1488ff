# Imports, operators, displays, indentation, brackets and strings gone wrong, from `"abc\\` to `f"{a!}"`.
MISTAKES = [
    '"abc\\',
    '"abc\\\n',
    'x = "a" \'b',
    'b"\xe9"',
    "b'\\x'",
    '"\\x1"',
    '"\\u12"',
    '"\\U1234567"',
    '"\\U12345678"',
    '"\\N{"',
    '"\\N{}"',
    '"\\N{nope}"',
    '"\\N"',
    '"\\N{nope"',
    'f"{"',
    'f"{}"',
    'f"{a"',
    'f"{a!}"',
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
