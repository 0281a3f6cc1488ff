# Characters, joined lines, keywords, type parameters and scopes of walrus, from `a\u0300` to `\x00`.
MISTAKES = [
    'a\u0300',
    '\u0300a',
    '\xaa',
    'a\xb7',
    '\xb7a',
    '\u2118',
    '\U0001d4d0 = 1 1',
    '\U0001d54f \U0001d550',
    '\U0001f600',
    'x = \U0001f600',
    '"\U0001f600" 1',
    'f"\U0001f600{a b}"',
    'f"\xe9{}"',
    '(\xe9',
    '\xe9(',
    'def \xe9(: pass',
    'if \xe9 = 1: pass',
    '\x00',
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
