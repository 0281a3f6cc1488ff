# yield from: throw and close reach the delegate, if it has these methods.
import sys

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here

def inner():
    try:
        yield 1
        yield 2
    except KeyError as error:
        print("inner caught", repr(error))
        yield "handled"
    except GeneratorExit:
        print("inner closed")
        raise
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
    except ValueError as error:
        print("outer caught", repr(error))
        yield "outer handled"
    except GeneratorExit:
        print("outer closed")
        raise
    yield "rest"


g = outer()
print(next(g), g.throw(KeyError("k")), next(g), next(g, "end"))
g = outer()
print(next(g), g.throw(ValueError("v")), next(g), next(g, "end"))
g = outer()
next(g)
g.close()
g = outer()
next(g)
try:
    g.throw(GeneratorExit("thrown"))
except GeneratorExit as error:
    print(repr(error))


class Bare:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class Full(Bare):
    def throw(self, *args):
        print("throw", args)
        return "from throw"

    def close(self):
        print("close")


class Failing(Bare):
    def close(self):
        raise ValueError("in close")

    def throw(self, *args):
        raise StopIteration("stopped by throw")


class Odd(Bare):
    throw = None
    close = 5


def over(it):
    result = yield from it
    print("result", result)
    yield "after"


for make in (Bare, Full, Failing, Odd):
    for action in (lambda g: g.throw(KeyError("k")), lambda g: g.close(), lambda g: g.throw(GeneratorExit),
                   lambda g: g.throw(KeyError, "text")):
        g = over(make())
        next(g)
        try:
            print(make.__name__, action(g))
        except BaseException as error:
            print(make.__name__, type(error).__name__, error, repr(error.__context__))


class Raising(Bare):
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


for action in (lambda g: g.throw(KeyError("k")), lambda g: g.send(1)):
    g = over(Raising())
    next(g)
    try:
        action(g)
    except BaseException as error:
        print(type(error).__name__, error)
g = over(Raising())
next(g)
sys.unraisablehook = lambda args: print("unraisable", repr(args.exc_value), args.err_msg, args.object)
try:
    g.close()
    print("closed")
except BaseException as error:
    print(type(error).__name__, error)
