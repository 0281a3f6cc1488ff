# raise in all its forms: classes, instances, causes of every kind, what is evaluated when, and what is no exception.
class Odd(Exception):
    def __new__(cls, *arguments):
        return cls.result if cls.result is not None else super().__new__(cls, *arguments)

    result = None


class Failing(Exception):
    def __init__(self):
        raise OSError("in init")


class Counting(Exception):
    made = 0

    def __init__(self):
        Counting.made += 1


def show(function):
    try:
        function()
    except BaseException as error:
        print(type(error).__name__, error, "cause", repr(error.__cause__), "context", repr(error.__context__), error.__suppress_context__)


def thrower(what, *cause):
    def run():
        if cause:
            raise what from cause[0]
        raise what

    return run


for what in ValueError, ValueError("v"), Counting, Odd, 5, None, "text", int, object(), Failing, BaseException, [ValueError], (ValueError,):
    if type(what) is object:
        print("object:", end=" ")
    show(thrower(what))
print(Counting.made)
for result in 5, ValueError("other"), None:
    Odd.result = result
    show(thrower(Odd))
    show(thrower(KeyError("k"), Odd))
Odd.result = None
for cause in None, TypeError, TypeError("t"), 5, "s", Failing, int, BaseException("b"):
    show(thrower(ValueError("v"), cause))


def say(value):
    print(value, end=" ")
    return value


def order():
    raise say(KeyError) from say(ValueError)


def first_fails():
    raise Failing from say(5)


def cause_fails():
    raise say(KeyError("k")) from 1 / 0


def bare():
    raise


def handled():
    try:
        1 / 0
    except ZeroDivisionError:
        show(thrower(ValueError("new")))
        show(thrower(ValueError("without"), None))
        bare()


def self_cause():
    error = ValueError("self")
    raise error from error


def cycle():
    a, b = ValueError("a"), ValueError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except ValueError:
        raise a


def again():
    try:
        raise KeyError("k")
    except KeyError as error:
        raise error


def other_bare():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            raise ValueError("v")
        except ValueError:
            pass
        raise


def within_finally():
    try:
        raise KeyError("k")
    finally:
        raise


for function in order, first_fails, cause_fails, bare, handled, self_cause, cycle, again, other_bare, within_finally:
    show(function)
error = ValueError("kept")
for attribute, value in ("__cause__", 5), ("__context__", 5), ("__traceback__", 5), ("__suppress_context__", 5), ("args", 5), ("__cause__", ValueError):
    try:
        setattr(error, attribute, value)
        print(attribute, getattr(error, attribute))
    except TypeError as wrong:
        print(wrong)
for attribute in "__cause__", "__context__", "__traceback__", "__suppress_context__", "args":
    try:
        delattr(error, attribute)
        print("deleted", attribute)
    except TypeError as wrong:
        print(wrong)
