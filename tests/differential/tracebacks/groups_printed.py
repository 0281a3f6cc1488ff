# Printed exception groups: nested, with chains, notes, many members, great depth.
import sys

sys.stderr = sys.stdout


def show(error):
    try:
        raise error
    except BaseException as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)
    print("-" * 20)


def raised(error, cause=None):
    try:
        if cause:
            raise error from cause
        raise error
    except BaseException as caught:
        return caught


show(ExceptionGroup("plain", [ValueError("a"), KeyError("b")]))
show(ExceptionGroup("traced", [raised(ValueError("a")), raised(KeyError("b"), OSError("cause"))]))
show(ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1), TypeError("two\nlines")]), raised(ExceptionGroup("last", [OSError(3)]))]))
group = ExceptionGroup("noted", [ValueError("a")])
group.add_note("a note\nin two lines")
group.exceptions[0].add_note("inner note")
show(group)
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
show(ExceptionGroup("sixteen", [ValueError(i) for i in range(16)]))
deep = ValueError("bottom")
for i in range(15):
    deep = ExceptionGroup(f"level {i}", [deep])
show(deep)
show(raised(ExceptionGroup("with cause", [ValueError("v")]), ExceptionGroup("the cause", [KeyError("k")])))
try:
    try:
        raise ExceptionGroup("first", [ValueError("v")])
    except ExceptionGroup:
        raise KeyError("second")
except KeyError as error:
    sys.excepthook(type(error), error, error.__traceback__)
show(BaseExceptionGroup("base", [KeyboardInterrupt(), SystemExit(3), GeneratorExit()]))
sys.excepthook(None, ExceptionGroup("untraced", [ValueError("v")]), None)
try:
    try:
        raise ExceptionGroup("star", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError:
        raise
except ExceptionGroup as error:
    sys.excepthook(type(error), error, error.__traceback__)
