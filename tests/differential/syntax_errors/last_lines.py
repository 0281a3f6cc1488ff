# Blanks, comments and missing ends of the last line, in the three modes of compile().
TEXTS = ["", " ", "\n", "\n  ", "#", "# c\n", "  # c", "x\n  ", "x\n\t", "x  ", "x\n# c", "x\n  # c", "x = 1\n ", "if 1:\n x\n ",
         "if 1:\n x\n  ", "if 1:\n x\n  # c", "if 1:\n x\n# c", "if 1:\n x\n\t", "def gen():\n    ", "def gen():\n  x\n  ",
         "def g():\n  x\n ", "try:\n    x\n ", "if x:\n  y\n", "if x:\n  y\n\n", "if x:\n  if y:\n    z\n  ",
         "if x:\n  if y:\n    z\n   ", "x;", "x; ", "x;y", "x\ny", "x\n\ny", "x\n#\ny", "if x: y\nz", "if x: y\n\n\n", "\\\n",
         "\\", "x\\\n", "x\\", "\f", "\fx", " \fx", "x\n\f", "x\f\n", "if 1:\n\fx", "if 1:\n \f x", "\ufeffx", "x\ufeff", "\ufeff"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for text in TEXTS:
    for mode in "exec", "single", "eval":
        describe(text, mode)
