# Printed chains: cause, context, suppressed, cycles, several levels, exceptions seen twice.
import sys

sys.stderr = sys.stdout


def show(function):
    try:
        function()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
    print("-" * 20)


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")


def cause():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError("second") from error


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second") from None


def three():
    try:
        try:
            {}["a"]
        except KeyError:
            [][1]
    except IndexError as error:
        raise ValueError("last") from error


def both():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from OSError("unraised cause")


def cycle():
    a, b = ValueError("a"), ValueError("b")
    a.__cause__, b.__cause__ = b, a
    raise a


def own_cause():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise error from error


def context_cycle():
    a, b = ValueError("a"), ValueError("b")
    a.__context__, b.__context__ = b, a
    raise a


def same_twice():
    error = ValueError("shared")
    try:
        raise error
    except ValueError:
        raise KeyError("k") from error


def in_finally():
    try:
        1 / 0
    finally:
        raise KeyError("finally")


def suppress_set():
    error = KeyError("k")
    error.__context__ = ValueError("hidden")
    error.__suppress_context__ = True
    raise error


for function in (context, cause, suppressed, three, both, cycle, own_cause, context_cycle, same_twice, in_finally, suppress_set):
    show(function)
