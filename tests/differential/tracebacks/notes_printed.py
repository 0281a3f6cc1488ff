# Printed notes: several lines, odd values of __notes__, notes whose str() fails.
import sys

sys.stderr = sys.stdout


def show(error):
    sys.excepthook(type(error), error, error.__traceback__)


class Bad:
    def __str__(self):
        raise ValueError("no str")

    def __repr__(self):
        return "<Bad>"


class Worse:
    def __repr__(self):
        raise ValueError("no repr")


def noted(*notes):
    error = ValueError("v")
    error.__notes__ = list(notes)
    return error


show(noted("one", "two\nlines", "", "\n", "  indented", "tab\there"))
show(noted(1, None, b"bytes", Bad(), ["list"]))
for value in ("text", 5, None, (), ("a", "tuple"), {"a": 1}, Bad(), Worse(), [], [[]], ["äöü", "日本"]):
    error = ValueError("v")
    error.__notes__ = value
    show(error)


class Raising(Exception):
    @property
    def __notes__(self):
        raise KeyError("in notes")


show(Raising("r"))
error = SyntaxError("bad", ("file.py", 1, 5, "some text"))
error.add_note("noted syntax error")
show(error)
