# Asynchronous generators: __anext__, asend, athrow, aclose driven by send.
import sys
import types

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here


@types.coroutine
def suspend(value):
    return (yield value)


def run(awaitable):
    seen = []
    try:
        it = awaitable.__await__()
        while True:
            seen.append(it.send(None))
    except StopIteration as stop:
        return seen, "gave", stop.value
    except BaseException as error:
        return seen, type(error).__name__, str(error)


async def gen():
    try:
        got = yield 1
        print("got", got)
        await suspend("waiting")
        got = yield 2
        print("got", got)
    except ValueError as error:
        print("caught", repr(error))
        yield "after error"
    finally:
        print("finally")
        await suspend("in finally")


g = gen()
print(run(g.__anext__()), run(g.asend("a")), run(g.asend("b")), run(g.__anext__()), run(g.asend(None)))
g = gen()
print(run(g.asend("too early")))
print(run(g.asend(None)), run(g.athrow(ValueError("v"))), run(g.__anext__()), run(g.__anext__()))
g = gen()
print(run(g.__anext__()), run(g.athrow(KeyError("k"))), run(g.aclose()))
g = gen()
print(run(g.__anext__()), run(g.aclose()), run(g.aclose()), run(g.__anext__()), run(g.athrow(KeyError)))
g = gen()
print(run(g.aclose()), run(g.__anext__()))
g = gen()
print(run(g.athrow(KeyError("fresh"))), run(g.__anext__()))


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores()
print(run(g.__anext__()), run(g.aclose()))


async def awaits_on_close():
    try:
        yield 1
    finally:
        await suspend("closing")
        print("closed")


g = awaits_on_close()
print(run(g.__anext__()), run(g.aclose()))


async def stops(kind):
    yield 1
    raise kind("x")


for kind in (StopIteration, StopAsyncIteration, GeneratorExit, KeyError):
    g = stops(kind)
    print(run(g.__anext__()), run(g.__anext__()), run(g.__anext__()))
g = gen()
for args in (("x",), (5,), (), (ValueError, "text"), (1, 2, 3, 4)):
    try:
        print(run(g.athrow(*args)))
    except TypeError as error:
        print(error)
print(run(g.__anext__()))
