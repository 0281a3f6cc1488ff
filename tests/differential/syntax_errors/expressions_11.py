# Imports, operators, displays, indentation, brackets and strings gone wrong, from `f"{ }"` to `fb"a"`.
MISTAKES = [
    'f"{ }"',
    'f"{,}"',
    'f"{a,}"',
    'f"{yield}"',
    'f"{x:=5}"',
    'f"{(x:=5)}"',
    'f"{**a}"',
    'f"{a["b"]}"',
    'f"{a:{}}"',
    'f"{a.}"',
    'f"{a$}"',
    'f"{1.}"',
    'f"{1a}"',
    'f"{\'a\'',
    "f'{a\nb}'",
    'f"""{\na\n}',
    'f"{a!r}{b!z}"',
    'fb"a"',
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
