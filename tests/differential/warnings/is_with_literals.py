# "is" with a literal: which literals, which of several, which side.
import warnings

for text in ("x is 1", "1 is x", "x is not 1", "x is ()", "x is (1, 2)", "x is (1, y)", "x is 'a'", "x is b''", "x is 1.5",
             "x is 2j", "x is -1", "x is not -1.5", "x is None", "x is True", "x is ...", "x is []", "x is {}", "x is f'a'",
             "a is b is 1", "1 is a is 'b'", "a == 1 is b", "a < 1", "if x is 1: pass", "while x is 'a': pass",
             "[y for y in z if y is 1]", "lambda: x is 1", "x is (y := 1)", "assert x is 1", "x is ('a' 'b')", "not x is 1"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        compile(text, "code", "exec")
    print(f"{text:26}", [(w.category.__name__, str(w.message), w.lineno) for w in log])
