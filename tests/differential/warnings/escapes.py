# Invalid escapes in texts, bytes and f-strings, and octal ones that are too large.
import warnings

for text in (r"'\d'", r"b'\d'", r"'\400'", r"b'\777'", r"'\8'", r"f'\d'", r"f'\{x}'", r"f'{x:\d}'", r"'\d\e'", r"f'\d{1}\e'",
             "'\\\u00e9'", r"b'\\\q'", r"'\ '", r"'\400\500'", r"r'\d'", r"rb'\d'", r"rf'\d{x}'", r"'\N{DIGIT ONE}'", r"b'\N{x}'",
             r"b'\u1234'", r"'''a" "\n\n" r"\d'''", "x = 1\ny = ('\\d'\n'\\q')", r"u'\d'", r"'\c' '\d'", r"'\377' '\x41' '\101'"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        compile(text, "code", "exec")
    print(ascii(text), [(w.category.__name__, ascii(str(w.message)), w.lineno) for w in log])
