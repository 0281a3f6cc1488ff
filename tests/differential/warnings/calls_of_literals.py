# "... object is not callable; perhaps you missed a comma?": literals and displays that are called.
import warnings

for text in ("1()", "'a'()", "(1, 2)(3)", "[1](2)", "{1}()", "{1: 2}()", "{}()", "()()", "[x for x in y]()", "(x for x in y)()",
             "{x for x in y}()", "{x: x for x in y}()", "f'a'()", "f'{a}'()", "None()", "True()", "...()", "1.5()", "2j()",
             "b''()", "(lambda: 1)()", "x()", "x()()", "[(1, 2)\n(3, 4)]", "'a'\n('b')", "['a' (1)]", "f(1)(2)", "(1)(2)"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        compile(text, "code", "exec")
    print(f"{text!r:24}", [(w.category.__name__, str(w.message), w.lineno) for w in log])
