# Good statements that the search for an explanation takes for mistakes when something further on is wrong.
STATEMENTS = ["print -1\n", "print [1]\n", "exec -1\n", "exec [1]\n", "type X[T=int]=1\n", "if 1: print -1\n",
              "def f():\n  print -1\n", "x=print -1\n", "f(print -1)\n", "print *a\n", "print ** a\n", "print @ b\n",
              "type X = 1\n", "type X[T] = 1\n", "type = 1; type[1]\n", "exec - 1; ", "x[print -1]\n", "print\n", "print.x\n"]
ENDS = ["x x\n", "(\n", " y", "def f()\n", "'abc\n", "else: 1\n"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for statement in STATEMENTS:
    for end in ENDS:
        describe(statement + end)
