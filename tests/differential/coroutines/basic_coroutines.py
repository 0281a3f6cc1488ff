# async def and await driven by send: values, results, exceptions, reuse.
import types


@types.coroutine
def suspend(value):
    return (yield value)


async def inner(x):
    got = await suspend(("inner", x))
    return got * 2


async def outer():
    a = await inner(1)
    b = await inner(2)
    return a, b


c = outer()
print(c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as stop:
    print(stop.value)
for action in (lambda: c.send(None), lambda: c.throw(KeyError), lambda: c.close()):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)
c = outer()
try:
    c.send(5)
except TypeError as error:
    print(error)
c.close()


async def fails():
    raise KeyError("inside")


async def catches():
    try:
        await fails()
    except KeyError as error:
        return repr(error)


try:
    catches().send(None)
except StopIteration as stop:
    print(stop.value)


async def stops():
    raise StopIteration("x")


try:
    stops().send(None)
except RuntimeError as error:
    print(error, repr(error.__cause__))


async def stops_async():
    raise StopAsyncIteration("x")


try:
    stops_async().send(None)
except StopAsyncIteration as error:
    print(repr(error))


async def nothing():
    pass


for method in ("send",):
    try:
        getattr(nothing(), method)(None)
    except StopIteration as stop:
        print(stop.value, stop.args)
