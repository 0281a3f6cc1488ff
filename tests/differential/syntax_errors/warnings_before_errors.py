# Warnings of the lexer and the parser that come before, or instead of, a SyntaxError; and warnings that become errors.
import warnings

TEXTS = ["a b 'c\\d'", "a b c 'd\\e'", "print 'a\\d'", "print a '\\d'", "exec and '\\q' x", "x = '\\d'\ny y", "x y\n'\\d'", "('\\d'", "f('\\d' x)",
         "[1 '\\d']", "f'\\d' x", "'\\d' '\\e' x", "b'\\d' x", "x = b'\\400'", "x = '\\777'", "x = '\\400' y", "1if x else y",
         "1if x else", "0x1for x in y", "1_000or x", "1 is 1", "x is 'a'", "x is not ()", "() is x", "1()", "'a'()", "[]()", "(1)(2)", "{}()",
         "(lambda: 1)[0]", "(x for x in y)[1]", "1[2]", "'a'['b']", "[1]['a']", "[1][1.5]", "(1, 2)[None]", "b'a'[...]", "f'{x}'['a']",
         "assert (1, 2)", "assert (x, 'y')", "assert ()", "assert (x,)", "not x is 1", "x is -1", "x is 1.5", "x is None", "x is ...", "x is f''",
         "while x is 1: pass", "try: pass\nfinally: x is 1", "'\\\n\\d'", "'''\n\\d\n\\e'''", "rb'\\d'", "r'\\d'", "'\\N{DIGIT ONE}\\d'", "'\\x41\\z'",
         "f'{x}\\d{y}\\e'", "f'{1:\\d}'", "f'{x!r:\\q}'", "f'\\N{x}'", "'\\8\\9'", "def f(): '\\d'"]


def describe(text):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(text, "<text>", "exec")
            said = "fine"
        except SyntaxError as error:
            said = f"{error.msg} [{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}]"
    print(ascii(text), "|", said)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message, warning.filename, warning.lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(text, "<text>", "exec")
        except Exception as error:
            print("    as an error:", type(error).__name__, error.args)


for text in TEXTS:
    describe(text)
