# Tracebacks through coroutines and asynchronous generators: frames, lines, printed carets.
import sys
import types

sys.stderr = sys.stdout


@types.coroutine
def suspend():
    yield


async def fail(x):
    await suspend()
    return 1 / x


async def outer():
    result = await fail(0) + 1
    return result


async def agen():
    yield 1
    await fail(0)


async def consume():
    async for x in agen():
        pass


class Manager:
    async def __aenter__(self):
        await fail(0)

    async def __aexit__(self, *exc):
        pass


class LateManager:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *exc):
        await fail(0)


async def managed():
    async with Manager() as m:
        pass


async def late():
    async with LateManager():
        await suspend()


async def comprehension():
    return [await fail(x) for x in [1, 0]]


async def not_awaitable():
    await 5


async def not_iterable():
    async for x in [1]:
        pass


async def not_manager():
    async with 5:
        pass


async def wrong_exit():
    class M:
        async def __aenter__(self):
            pass

        def __aexit__(self, *exc):
            return 5
    async with M():
        pass


for function in (outer, consume, managed, late, comprehension, not_awaitable, not_iterable, not_manager, wrong_exit):
    c = function()
    try:
        while True:
            c.send(None)
    except StopIteration:
        print("finished")
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__.tb_next)
c = outer()
c.send(None)
try:
    c.throw(KeyError("thrown"))
except KeyError as error:
    sys.excepthook(type(error), error, error.__traceback__.tb_next)
