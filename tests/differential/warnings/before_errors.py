# Warnings of a text that turns out to be no Python.
import warnings

for text in ("'\\d' 1", "x = '\\d'\ny = (", "x is 1; return", "x is 1\n1 +", "0x1for x in y z", "def f():\n  '\\q'\n return"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            compile(text, "code", "exec")
        except SyntaxError as error:
            print(ascii(text), error.msg, [(ascii(str(w.message)), w.lineno) for w in log])
