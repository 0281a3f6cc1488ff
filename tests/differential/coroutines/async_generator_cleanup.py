# Asynchronous generators that are left early: aclose in finally, break, errors, delegation by hand.
import types


@types.coroutine
def suspend(value):
    return (yield value)


log = []


async def source(n):
    try:
        for i in range(n):
            yield i
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        await suspend("cleanup")
        log.append("finally")


def drive(c):
    try:
        while True:
            log.append(c.send(None))
    except StopIteration as stop:
        print(stop.value, log)
    except BaseException as error:
        print(repr(error), repr(error.__context__), log)
    log.clear()


async def all_of_it():
    return [x async for x in source(3)]


async def closed_by_hand():
    g = source(5)
    try:
        async for x in g:
            if x == 1:
                break
    finally:
        await g.aclose()
    return x


async def error_in_body():
    g = source(5)
    try:
        async for x in g:
            raise KeyError(x)
    finally:
        await g.aclose()


async def thrown():
    g = source(5)
    await anext(g)
    try:
        await g.athrow(KeyError("k"))
    except KeyError as error:
        log.append(repr(error))
    return [x async for x in g]


async def relay(inner):
    try:
        async for x in inner:
            yield x * 10
    finally:
        await inner.aclose()
        log.append("relay closed")


async def relayed():
    g = relay(source(4))
    result = [await anext(g), await anext(g)]
    await g.aclose()
    return result


async def wrapped_manager():
    class Manager:
        async def __aenter__(self):
            self.g = source(2)
            return await anext(self.g)

        async def __aexit__(self, kind, value, trace):
            await self.g.aclose()
            return kind is KeyError
    async with Manager() as x:
        log.append(x)
        raise KeyError("swallowed")
    return "after"


async def yields_in_finally():
    async def g():
        try:
            yield 1
        finally:
            yield 2
    it = g()
    await anext(it)
    try:
        await it.aclose()
    except RuntimeError as error:
        return str(error)


async def returns_early():
    async def g():
        yield 1
        return
        yield 2
    it = g()
    return [x async for x in it], await anext(it, "default")


for function in (all_of_it, closed_by_hand, error_in_body, thrown, relayed, wrapped_manager, yields_in_finally, returns_early):
    print(function.__name__, end=" ")
    drive(function())
