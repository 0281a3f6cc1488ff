# What sys.exception and sys.exc_info say in managers, bodies and after them; raise without arguments there.
import sys


def now():
    return repr(sys.exception())


class Watch:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print(self.name, "enter", now())

    def __exit__(self, kind, value, trace):
        print(self.name, "exit", now(), value is sys.exception(), sys.exc_info()[2] is trace)
        return self.suppress


with Watch("plain"):
    print("body", now())
print("after", now())

with Watch("outer", True):
    with Watch("inner"):
        raise KeyError("k")
print("after", now())

try:
    raise ValueError("first")
except ValueError:
    with Watch("handling"):
        print("body", now())
    print("between", now())
    with Watch("suppressing", True):
        raise TypeError("second")
    print("still", now())


class Bare:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        raise


try:
    with Bare():
        raise LookupError("again")
except LookupError as error:
    print(repr(error), error.__context__)
try:
    with Bare():
        pass
except RuntimeError as error:
    print(repr(error), error.__context__)
try:
    try:
        raise OSError("outside")
    except OSError:
        with Bare():
            pass
except OSError as error:
    print(repr(error), error.__context__)


class Same:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, trace):
        raise value


class Other(Same):
    def __exit__(self, kind, value, trace):
        try:
            raise RuntimeError("cleaning")
        finally:
            print("in finally", now(), repr(sys.exception().__context__))


for manager in Same(), Other():
    try:
        with manager:
            raise IndexError("body")
    except Exception as error:
        print(repr(error), repr(error.__context__))


class Handles:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, trace):
        try:
            {}["missing"]
        except KeyError as error:
            print(repr(error), repr(error.__context__), now())
        print(now())
        return True


with Handles():
    raise ValueError("handled")
print(now())
for i in range(3):
    with Handles():
        if i == 1:
            continue
        raise ValueError(i)
    print("round", i, now())
print(now())
