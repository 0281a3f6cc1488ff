# sys.exception() inside generators: own handlers, the caller's, kept across yields and throws.
import sys


def now():
    error = sys.exception()
    return error and repr(error)


def g():
    print("start", now())
    yield 1
    try:
        raise KeyError("own")
    except KeyError:
        print("own", now())
        yield 2
        print("own again", now())
        try:
            yield 3
        except ValueError:
            print("nested", now(), repr(sys.exception().__context__))
        print("own still", now())
    print("outside", now())
    yield 4


it = g()
try:
    raise TypeError("callers")
except TypeError:
    next(it)
    next(it)
    print("caller", now())
print("no one", now())
next(it)
print(it.throw(ValueError("thrown")), now())


def context():
    try:
        yield
    except Exception:
        pass
    raise KeyError("later")


it = context()
next(it)
try:
    raise ValueError("outer")
except ValueError:
    try:
        it.throw(TypeError("in"))
    except KeyError as error:
        print(repr(error.__context__))


def reraise():
    try:
        yield 1
    except ValueError:
        yield 2
        raise


it = reraise()
next(it)
it.throw(ValueError("kept"))
try:
    raise KeyError("other")
except KeyError:
    try:
        next(it)
    except ValueError as error:
        print(repr(error), repr(error.__context__))


def f():
    try:
        raise KeyError("a")
    except Exception:
        yield


gen = f()
gen.send(None)
try:
    gen.throw(ValueError)
except Exception as error:
    print(repr(error), repr(error.__context__))


def inner():
    try:
        raise KeyError("b")
    except Exception:
        yield from f()


gen = inner()
gen.send(None)
try:
    gen.throw(ValueError)
except Exception as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
