# Characters, joined lines, keywords, type parameters and scopes of walrus, from `\x01` to `\\`.
MISTAKES = [
    '\x01',
    'a\x7f',
    'a\x0cb',
    '\x0ca',
    'a\x0b',
    '\x1a',
    '\ufeffa',
    'a\ufeff',
    'a\r\rb c',
    'a\rb c',
    'a\r\nb c d',
    'x = """a\nb""" 1',
    'x = """a\n\nb""" + ',
    '(a,\n"""b\nc""" d)',
    'x = (\n1 +\n2 3)\n',
    'x = \\\n1 1',
    'x = 1 + \\\n\\\n 1 1',
    '\\',
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
