# SyntaxWarnings that a filter makes errors: SyntaxErrors with a place.
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for text in ("x is 1", "'\\d'", "y = 1\n0x1for x in z", "assert (1, 2)", "f'{x}\\d'", "'a'\\\n()", "x = '\\400'", "[1]['a']",
                 "\u00e9 is 'a'", "(1, 2)\\\n(3)", "y = [1\n, 2] [1.5]", "b'\\q'", "'''\n\n\\q'''", "x = 1; 1 is x; 2 is x"):
        try:
            compile(text, "code", "exec")
        except SyntaxError as error:
            print(ascii(text), "->", error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, ascii(error.text))
        else:
            print(ascii(text), "fine")
