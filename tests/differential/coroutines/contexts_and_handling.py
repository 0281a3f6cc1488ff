# sys.exception() and __context__ across awaits and throws into coroutines.
import sys
import types


@types.coroutine
def suspend(value=None):
    return (yield value)


def now():
    error = sys.exception()
    return error and repr(error)


async def inner():
    print("inner", now())
    try:
        raise KeyError("inner")
    except KeyError:
        await suspend(1)
        print("inner resumed", now())
    print("inner after", now())


async def outer():
    try:
        raise ValueError("outer")
    except ValueError:
        await inner()
        print("outer", now())
    print("outer after", now())


c = outer()
c.send(None)
print("caller", now())
try:
    raise OSError("callers")
except OSError:
    try:
        c.send(None)
    except StopIteration as stop:
        print("done", repr(stop.__context__), now())


async def handles():
    try:
        raise KeyError("own")
    except KeyError:
        await suspend()


def chain(error):
    seen = []
    while error:
        seen.append(repr(error))
        error = error.__context__
    return seen


c = handles()
c.send(None)
try:
    raise OSError("callers")
except OSError:
    try:
        c.throw(ValueError("thrown"))
    except ValueError as error:
        print(chain(error))


async def nested():
    try:
        raise TypeError("nested")
    except TypeError:
        await handles()


c = nested()
c.send(None)
try:
    c.throw(ValueError("thrown"))
except ValueError as error:
    print(chain(error))


async def manager():
    class M:
        async def __aenter__(self):
            pass

        async def __aexit__(self, *exc):
            print("aexit", now())
            await suspend()
            print("aexit", now())
            return True
    async with M():
        raise KeyError("in body")
    print("left", now())


c = manager()
c.send(None)
try:
    c.send(None)
except StopIteration:
    print("over")


async def agen():
    try:
        yield 1
    except Exception:
        print("agen", now())
        yield 2
        print("agen", now())
        raise OSError("late")


async def consume():
    g = agen()
    await anext(g)
    await g.athrow(KeyError("athrown"))
    try:
        await anext(g)
    except OSError as error:
        print(chain(error))


try:
    consume().send(None)
except StopIteration:
    pass
