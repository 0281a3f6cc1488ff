# sys.exc_info() and sys.exception() through nested handlers, functions, generators and finally.
import sys


def now():
    kind, value, trace = sys.exc_info()
    assert value is sys.exception()
    assert (trace is None) == (value is None)
    return kind and kind.__name__, str(value)


print(now())
try:
    raise KeyError("a")
except KeyError:
    print(now())
    try:
        raise ValueError("b")
    except ValueError:
        print(now())
    print(now())

    def inner():
        print("function", now())
        try:
            1 / 0
        except ZeroDivisionError:
            print("function", now())
        print("function", now())
    inner()
    print(now())
print(now())
try:
    try:
        raise KeyError("f")
    finally:
        print("finally", now())
except KeyError:
    pass
try:
    pass
finally:
    print("finally", now())


def gen():
    print("gen", now())
    try:
        raise ValueError("in gen")
    except ValueError:
        print("gen", now())
        yield 1
        print("gen", now())
    print("gen", now())
    yield 2


it = gen()
try:
    raise KeyError("outside")
except KeyError:
    next(it)
    print(now())
print(now())
try:
    raise TypeError("later")
except TypeError:
    next(it)
    print(now())
for _ in range(2):
    try:
        raise KeyError("loop")
    except KeyError:
        continue
print(now())


def leave():
    try:
        raise KeyError("left")
    except KeyError:
        return now()


print(leave(), now())


class Manager:
    def __enter__(self):
        print("enter", now())

    def __exit__(self, *exc):
        print("exit", now())
        return True


with Manager():
    raise KeyError("with")
print(now())
with Manager():
    pass
