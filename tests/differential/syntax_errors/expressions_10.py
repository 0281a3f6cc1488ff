# Imports, operators, displays, indentation, brackets and strings gone wrong, from `f"{a!x}"` to `f"{a=b}"`.
MISTAKES = [
    'f"{a!x}"',
    'f"{a!r:"',
    'f"{a!rr}"',
    'f"{a! r}"',
    'f"}"',
    'f"{a}}"',
    'f"{{a}"',
    'f"{a:{b:{c:{d}}}}"',
    'f"{a=!r:>{w}"',
    'f"{lambda x: 1}"',
    'f"{a b}"',
    'f"{a;b}"',
    'f"{#}"',
    'f"{a\\}"',
    'f"{!r}"',
    'f"{:x}"',
    'f"{=}"',
    'f"{a=b}"',
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
