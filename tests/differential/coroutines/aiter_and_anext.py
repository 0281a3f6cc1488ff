# aiter() and anext() with and without a default, and their errors.
import sys
import types

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here


@types.coroutine
def suspend(value):
    return (yield value)


async def gen():
    await suspend("s1")
    yield 1


def drive(c):
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(seen, "returned", stop.value)
    except BaseException as error:
        print(seen, type(error).__name__, error)


async def use():
    it = aiter(gen())
    print(await anext(it), await anext(it, "default"), await anext(it, "again"))
    try:
        await anext(it)
    except StopAsyncIteration as error:
        print(repr(error))
    print(await anext(aiter(gen()), None))


drive(use())
for function, args in ((aiter, (5,)), (aiter, ([],)), (anext, (5,)), (anext, ([], 1)), (aiter, ()), (anext, ()), (anext, (1, 2, 3)),
                       (aiter, (1, 2))):
    try:
        function(*args)
    except TypeError as error:
        print(error)


class NotIterator:
    def __aiter__(self):
        return 5


class BadNext:
    def __anext__(self):
        return "not awaitable"


class Good:
    def __aiter__(self):
        return self

    def __anext__(self):
        return suspend("good")


try:
    aiter(NotIterator())
except TypeError as error:
    print(error)
print(anext(BadNext()))


async def bad(*args):
    return await anext(BadNext(), *args)


async def good(*args):
    return await anext(Good(), *args)


drive(bad())
drive(bad("default"))
drive(good())
drive(good("default"))
a = anext(gen(), "d")
print(type(a).__name__, type(a.__await__()).__name__)
a = anext(gen(), "d").__await__()
print(a.send(None))
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)
a = anext(gen(), "d").__await__()
a.send(None)
try:
    a.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error))
a = anext(gen(), "d").__await__()
a.send(None)
print(a.close())
a = anext(Good(), "d").__await__()
print(next(a), iter(a) is a)
try:
    a.throw(StopAsyncIteration)
except StopIteration as stop:
    print("default:", stop.value)
