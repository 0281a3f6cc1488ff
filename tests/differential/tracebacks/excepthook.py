# sys.excepthook: what it is told, what it prints, for one call by hand and at the end.
import sys


class Out:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


def shown(*args):
    real, sys.stderr = sys.stderr, Out()
    try:
        sys.excepthook(*args)
        return sys.stderr.text
    finally:
        sys.stderr = real


def f():
    raise ValueError("v")


try:
    f()
except ValueError as error:
    print(shown(type(error), error, error.__traceback__))
    print(shown(type(error), error, None))
    print(shown(None, error, None))
print(shown(ValueError, ValueError("untraced"), None))
print(shown(SystemExit, SystemExit(3), None))
print(shown(KeyboardInterrupt, KeyboardInterrupt(), None))
print(sys.excepthook is sys.__excepthook__)
for args in ((), (1,), (1, 2)):
    try:
        sys.excepthook(*args)
    except TypeError as error:
        print(error)


def hook(kind, value, trace):
    print("hook:", kind.__name__, value, trace.tb_lineno, trace.tb_next)
    print("last:", sys.last_type.__name__, sys.last_value is value, sys.last_exc is value, sys.last_traceback is trace)


sys.excepthook = hook
raise KeyError("at the end")
