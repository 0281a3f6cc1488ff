# Number literals gone wrong, from `0B` to `0_a`.
MISTAKES = [
    '0B',
    '0O',
    '0X',
    '0b1.5',
    '0o7.5',
    '0x1.5',
    '0x1p3',
    '1e1e1',
    '1d',
    '1_a',
    '0a',
    '0_a',
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
