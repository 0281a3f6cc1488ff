# compile() with the flag that codeop uses: _IncompleteInputError where more text might help.
import builtins

MORE, KEEP_OPEN = 0x4000, 0x200
error_type = builtins._IncompleteInputError
print(error_type, error_type.__mro__[1:3], error_type.__doc__)


def ask(text, mode, flags):
    try:
        compile(text, "<text>", mode, flags, True)
    except error_type as error:
        return f"incomplete: {error.msg}"
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg}"
    return "complete"


for text in ["if 1:", "if 1:\n  x\n", "(1,\n", "x =", "'abc", '"""abc', "f'{", "f'''{a", "1 +\\", "for x in", "@dec",
             "@dec\n", "[1,\n2", "", "\n", "1 1", ")", "(]", "x = 1\n", "def f(a, b", "class A:", "try:\n  x\n",
             "while x:\n", "with a as", "import", "from a import (", "lambda", "x if", "a.", "not", "return 1"]:
    print(ascii(text))
    for mode in "exec", "single", "eval":
        print("   ", mode, "|", ask(text, mode, MORE), "|", ask(text, mode, 0))
    print("    open", "|", ask(text, "single", MORE | KEEP_OPEN))
