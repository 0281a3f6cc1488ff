# Brackets that are not closed, closed twice or by another kind, on one line and over several.
OPEN = ["(", "[", "{", "f(", "x[", "{1:", "(a, [b, {", "def f(", "class A(", "from a import (", "with (a", "f'{", "f'{x:{", "print(",
        "lambda x=(", "@f(", "[x for x in (", "match x:\n  case [", "match x:\n  case {", "match x:\n  case A(", "type X[", "def f["]
MISTAKES = [head + tail for head in OPEN for tail in ("", "\n", "\nx = 1\n", "1\ny\n", "]", ")", "}", "\n\n)", "\n]", " # c\n")]
MISTAKES += ["x = (1, 2\ny = 3\nz = 4", "f(1, 2\ng(3)\n", "a = [1,\n  2,\n  3\nb = 4\n", "{'a': 1,\n 'b': 2\nprint(1)", "(((((", "([{}])]", "([{})", "([)]", "(}", "{)",
             "f(a))", "x]", "}", "if (x:\n  y", "while [a:\n  b", "for x in (y:\n  z", "x = {1, 2\nfor y in z: pass", "def f(a, b:\n  pass",
             "class A(B:\n  pass", "print('a'\nprint('b')\n", "x = (yield\n", "d = {\n'a': [1, 2,\n'b': 3}", "f(\n  a,\n  b]\n", "(\n(\n(\n]\n", "'''\n(''' (\n"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
