# Number literals gone wrong, from `1e` to `0x1_`.
MISTAKES = [
    '1e',
    '1e+',
    '1e_1',
    '1_e1',
    '1._5',
    '1.5_',
    '1.e',
    '.e1',
    '1j2',
    '1ja',
    '0xfgh',
    '1if',
    '1 if',
    '0b1_',
    '0b_1',
    '0b1__0',
    '0x_',
    '0x1_',
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
