# Printed exceptions whose __str__ fails, with odd names, modules and texts.
import sys

sys.stderr = sys.stdout


def show(error):
    sys.excepthook(type(error), error, error.__traceback__)


class BadStr(Exception):
    def __str__(self):
        raise ValueError("in str")


class NotStr(Exception):
    def __str__(self):
        return 5


class Exits(Exception):
    def __str__(self):
        raise SystemExit(3)


class Outer:
    class Inner(Exception):
        pass


class Moved(Exception):
    pass


class NoModule(Exception):
    pass


class Renamed(Exception):
    pass


Moved.__module__ = "some.package"
NoModule.__module__ = None
Renamed.__qualname__ = "Other.Name"
for error in (BadStr(), NotStr(), Exits(), Outer.Inner("i"), Moved("m"), NoModule("n"), Renamed("r"), ValueError(), ValueError(""),
              ValueError("two\nlines"), ValueError("a", "b"), KeyError("k"), KeyError(), OSError(2, "none", "file"), ValueError(None),
              UnicodeDecodeError("ascii", b"\xff", 0, 1, "why"), StopIteration(), ValueError("tab\t\x00\x1b")):
    try:
        show(error)
    except UnicodeEncodeError as problem:
        print("cannot be written", problem.reason)


def local():
    class Local(Exception):
        pass
    return Local("l")


show(local())


class Meta(type):
    def __getattribute__(cls, name):
        if name == "__qualname__":
            raise AttributeError(name)
        return type.__getattribute__(cls, name)


class Printed(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        print("made")

    def __str__(self):
        print("str called")
        return "text"


show(Printed())
