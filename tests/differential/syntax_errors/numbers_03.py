# Number literals gone wrong, from `1.2.3` to `1e1_`.
MISTAKES = [
    '1.2.3',
    '1..2',
    '1...2',
    'a.1',
    '1.a',
    '1.real',
    '1 .real',
    '0777',
    '0e0a',
    '1L',
    '1l',
    '0xL',
    '1e5L',
    '1__2__3',
    '0_0_',
    '1_000_',
    '1_j',
    '1e1_',
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
