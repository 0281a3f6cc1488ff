# async for: the protocol, else, break, errors of what is no asynchronous iterator.
import types


@types.coroutine
def suspend(value):
    return (yield value)


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        print("aiter")
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await suspend(self.i)
        return self.i * 10


def drive(c):
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(seen, "returned", stop.value)
    except BaseException as error:
        print(seen, type(error).__name__, error, repr(error.__cause__))


async def loop(it, stop_at=None):
    out = []
    async for x in it:
        if x == stop_at:
            break
        if x == 20:
            continue
        out.append(x)
    else:
        out.append("else")
    return out


drive(loop(Count(3)))
drive(loop(Count(3), 20))
drive(loop(Count(0)))


class NoAnext:
    def __aiter__(self):
        return self


class Coroutine:
    async def __aiter__(self):
        return self


class NotAwaitable:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class BadAwait:
    def __aiter__(self):
        return self

    def __anext__(self):
        class A:
            def __await__(self):
                return [1]
        return A()


class Raises:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise ValueError("anext")


class RaisesAiter:
    def __aiter__(self):
        raise KeyError("aiter")


class StopInCall:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise StopAsyncIteration


class Iterator:
    def __aiter__(self):
        return iter([1])


for it in ([1], 5, None, NoAnext(), Coroutine(), NotAwaitable(), BadAwait(), Raises(), RaisesAiter(), StopInCall(), Iterator()):
    drive(loop(it))


async def targets():
    d = {}
    async for d["k"] in Count(2):
        print(d)
    async for a, b in pairs():
        print(a, b)
    return sorted(d)


async def pairs():
    yield 1, 2
    yield "xy"


drive(targets())


async def inner_stop():
    async for x in Count(1):
        raise StopAsyncIteration("from body")


drive(inner_stop())
