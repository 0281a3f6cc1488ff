# throw() with classes, instances, the old three arguments, and what it refuses.
import sys

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here


def catching():
    while True:
        try:
            yield "ready"
        except GeneratorExit:
            raise
        except BaseException as error:
            print("   caught", repr(error), error.args)


def attempt(*args, **kwargs):
    g = catching()
    next(g)
    try:
        print(g.throw(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


class Returns(Exception):
    def __new__(cls, *args):
        return "text"


class Strange(Exception):
    def __new__(cls, *args):
        return ValueError("other")


try:
    1 / 0
except ZeroDivisionError:
    trace = sys.exc_info()[2]
attempt(ValueError)
attempt(ValueError("v"))
attempt(ValueError, "text")
attempt(ValueError, ("a", "b"))
attempt(ValueError, ValueError("given"))
attempt(ValueError, KeyError("other"))
attempt(ValueError, None)
attempt(ValueError, None, None)
attempt(ValueError, "x", trace)
attempt(ValueError("v"), None, trace)
attempt(ValueError("v"), "x")
attempt(ValueError("v"), ValueError("w"))
attempt(ValueError, "x", 5)
attempt("text")
attempt(5)
attempt(None)
attempt(int)
attempt(object())
attempt(Returns)
attempt(Strange)
attempt(ValueError, 1, None, 2)
attempt()
attempt(typ=ValueError)
g = catching()
try:
    g.throw(KeyError("before start"))
except KeyError as error:
    print(repr(error), g.gi_frame, list(g))
try:
    g.throw(KeyError("after end"))
except KeyError as error:
    print(repr(error))
