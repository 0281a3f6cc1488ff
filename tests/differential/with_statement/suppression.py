# Results of __exit__: which ones suppress; results that cannot be tested; what suppression leaves behind.
import sys


class Manager:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return self.result


class Bool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool")
        if self.value is None:
            raise ValueError("no truth")
        return self.value


for result in (None, False, True, 0, 1, "", "x", [], [0], 0.0, NotImplemented is None, Bool(True), Bool(False), Bool(None), ...):
    try:
        with Manager(result):
            raise KeyError("k")
        print(type(result).__name__, "suppressed", sys.exception())
    except Exception as error:
        print(type(result).__name__, repr(error), repr(error.__context__))
for result in (Bool(None), True):
    with Manager(result):
        pass
    print("result not asked for")


def returning():
    with Manager(True):
        return "from body"
    return "after"


def breaking():
    for i in range(3):
        with Manager(True):
            if i == 0:
                continue
            break
    return i


def suppressed_return():
    with Manager(True):
        raise KeyError
        return "never"
    return "after suppression"


print(returning(), breaking(), suppressed_return())


class Base(Manager):
    pass


for error in (SystemExit(1), KeyboardInterrupt(), GeneratorExit(), StopIteration(5)):
    with Base(True):
        raise error
    print("suppressed", repr(error))
