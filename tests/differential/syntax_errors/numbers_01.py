# Number literals gone wrong, from `1a` to `09.5`.
MISTAKES = [
    '1a',
    '1_',
    '1__0',
    '0x',
    '0xg',
    '0b',
    '0b2',
    '0b12',
    '0o',
    '0o8',
    '0o18',
    '0_',
    '00_',
    '012',
    '0012',
    '0_7',
    '08',
    '09.5',
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
