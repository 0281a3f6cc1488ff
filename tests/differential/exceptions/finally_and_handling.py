# What is being handled is restored whichever way a finally clause or handler is left.
import sys


def current():
    error = sys.exception()
    return error and repr(error)


def one():
    for _ in range(2):
        try:
            try:
                raise KeyError(1)
            finally:
                print("in finally", current())
                break
        finally:
            print("outer finally", current())
    print("after", current())


def two():
    try:
        raise KeyError(2)
    except KeyError:
        try:
            return "value"
        finally:
            print("two", current())


def three():
    try:
        raise KeyError(3)
    except KeyError:
        try:
            raise ValueError(3)
        except ValueError:
            print("three", current())
            return
        finally:
            print("three finally", current())


def four():
    while True:
        try:
            raise KeyError(4)
        except KeyError:
            for _ in [1]:
                try:
                    raise ValueError(4)
                except ValueError:
                    break
            print("four", current())
            break
    print("four", current())


one()
print(two(), current())
three()
print(current())
four()
