# When the parts of raise, except, with, assert and del are evaluated, and what an error among them leaves undone.
def note(name, value=None, fail=False):
    print(name, end=" ")
    if fail:
        raise RuntimeError(name)
    return value


def run(label, function):
    try:
        result = function()
        print("->", result)
    except BaseException as error:
        print("->", type(error).__name__, error, repr(error.__cause__), repr(error.__context__))


def raise_from():
    raise note("exception", ValueError("v")) from note("cause", KeyError("c"))


def raise_bad_cause():
    raise note("exception", ValueError) from note("cause", None, True)


def raise_bad_exception():
    raise note("exception", None, True) from note("cause", None)


class Counted(Exception):
    def __init__(self, *args):
        print("init", args, end=" ")


def raise_class_from_class():
    raise Counted from Counted


def handlers():
    try:
        raise note("raise", ValueError("v"))
    except note("first", KeyError):
        return "first"
    except (note("second a", TypeError), note("second b", ValueError)):
        return "second"
    except note("third", OSError):
        return "third"


def handler_fails():
    try:
        raise ValueError("v")
    except note("first", None, True):
        pass
    except note("never"):
        pass


def assertion():
    assert note("test", True), note("message", "m")
    assert note("test", False), note("message", "m")


def deletion():
    d = {1: 1, 2: 2}
    del d[note("one", 1)], d[note("missing", 5)], d[note("two", 2)]


def deleted_so_far():
    d = {1: 1, 2: 2}
    try:
        del d[1], d[5], d[2]
    except KeyError:
        return d


def calls():
    return note("f", print)(note("a", 1), *note("b", [2]), k=note("c", 3), **note("d", {"e": note("inner")}))


def finally_order():
    try:
        return note("return", 1)
    finally:
        note("finally")


for function in (raise_from, raise_bad_cause, raise_bad_exception, raise_class_from_class, handlers, handler_fails, assertion, deletion,
                 deleted_so_far, calls, finally_order):
    run(function.__name__, function)
