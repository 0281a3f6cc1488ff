# close(): on fresh, suspended, finished generators; ignored GeneratorExit; return values.
def log(text):
    print("  ", text)


def quiet():
    try:
        yield 1
    finally:
        log("finally")


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def raises():
    try:
        yield 1
    except GeneratorExit:
        raise KeyError("from close")


def stops():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration("x")


def exits_again():
    try:
        yield 1
    except GeneratorExit:
        raise GeneratorExit("again")


def base():
    try:
        yield 1
    finally:
        raise KeyboardInterrupt


for make in (quiet, returns, ignores, raises, stops, exits_again, base):
    for steps in (0, 1, 2):
        g = make()
        try:
            for _ in range(steps):
                next(g, None)
            print(make.__name__, steps, g.close(), g.gi_frame is None)
        except BaseException as error:
            print(make.__name__, steps, type(error).__name__, error, repr(error.__context__), g.gi_frame is None)
        print("  again", g.close())
g = quiet()
next(g)
try:
    g.close(1)
except TypeError as error:
    print(error)
