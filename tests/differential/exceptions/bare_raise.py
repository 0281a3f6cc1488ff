# A bare raise: the exception being handled, in functions called from handlers, after nested handlers.
def reraise():
    raise


def attempt(function):
    try:
        function()
    except BaseException as error:
        print(type(error).__name__, error, repr(error.__context__))


attempt(reraise)


def nested():
    try:
        raise TypeError("foo")
    except:
        try:
            raise KeyError("caught")
        except KeyError:
            pass
        raise


def through_call():
    try:
        raise ValueError("v")
    except ValueError:
        reraise()


def in_finally():
    try:
        raise TypeError("foo")
    except:
        try:
            raise KeyError("caught")
        finally:
            raise


def in_else_of_finally():
    try:
        pass
    finally:
        raise


def after_handler():
    try:
        raise ValueError("gone")
    except ValueError:
        pass
    raise


def in_finally_under_way():
    try:
        1 / 0
    finally:
        raise


def in_with():
    class Manager:
        def __enter__(self):
            pass

        def __exit__(self, *exc):
            raise
    with Manager():
        1 / 0


def generator():
    try:
        raise ValueError("outer")
    except ValueError:
        def g():
            yield 1
            raise
        list(g())


def generator_own():
    def g():
        try:
            raise KeyError("inner")
        except KeyError:
            yield
            raise
    it = g()
    next(it)
    try:
        raise ValueError("outer")
    except ValueError:
        next(it)


for function in (nested, through_call, in_finally, in_else_of_finally, after_handler, in_finally_under_way, in_with, generator,
                 generator_own):
    print(function.__name__)
    attempt(function)
