# Characters, joined lines, keywords, type parameters and scopes of walrus, from `\xe9 = 1; \xe9 \xe9` to `x\xb2`.
MISTAKES = [
    '\xe9 = 1; \xe9 \xe9',
    'x = "\xe9" y',
    '"\xe9"; break',
    '\xef\xbf\xbd = 1 2',
    '\u53d8\u91cf = 1 +',
    'a\u20ac',
    '\u20ac',
    'a\u200b',
    '\u200ba',
    'a\xa0b',
    '\xa0a',
    '\u201ca\u201d',
    'a \u2013 b',
    'x = \u2018a\u2019',
    '\uff11 = 2',
    'x\uff11',
    '\xb2',
    'x\xb2',
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
