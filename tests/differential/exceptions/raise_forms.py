# What may be raised, and what happens to what may not.
def attempt(what, *cause):
    try:
        if cause:
            raise what from cause[0]
        raise what
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__cause__), error.__suppress_context__)


class Plain:
    pass


class Returns(Exception):
    def __new__(cls):
        return "not an exception"


class Other(Exception):
    def __new__(cls, *args):
        return ValueError("other class")


class Fails(Exception):
    def __init__(self):
        raise ZeroDivisionError("in init")


class NeedsArgument(Exception):
    def __init__(self, argument):
        pass


for what in (ValueError, ValueError(1), "text", 5, None, Plain, Plain(), object, [ValueError], (ValueError,), Returns, Other,
             Fails, NeedsArgument, BaseException, KeyboardInterrupt, type):
    attempt(what)
for cause in (None, KeyError, KeyError("k"), "text", 5, Plain, Returns, Fails, NeedsArgument, Other):
    attempt(ValueError("v"), cause)
attempt("text", 5)
attempt(Fails, 5)
attempt(ValueError, None)
