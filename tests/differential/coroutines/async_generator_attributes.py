# ag_* attributes, names and repr of asynchronous generators; expressions of them.
import types


@types.coroutine
def suspend():
    yield "s"


async def agen(x):
    y = 1
    await suspend()
    yield x


def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as stop:
        return "item", stop.value
    except StopAsyncIteration:
        return "end"


g = agen(5)
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], type(g), type(g) is types.AsyncGeneratorType)
print(g.ag_code is agen.__code__, g.ag_frame.f_locals, g.ag_await, g.ag_running, g.ag_suspended)
a = g.__anext__()
print(step(a), type(g.ag_await).__name__, g.ag_running, g.ag_suspended, g.ag_frame.f_lineno)
print(step(a), g.ag_await, g.ag_running, g.ag_suspended, g.ag_frame.f_locals)
print(step(g.__anext__()), g.ag_frame, g.ag_suspended)
g.__name__ = "new"
for name, value in (("__name__", 1), ("__qualname__", None), ("ag_frame", 1), ("ag_await", 1), ("ag_running", 1), ("ag_code", 1)):
    try:
        setattr(g, name, value)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(g.__name__, g.__qualname__, g.__aiter__() is g, type(g)[int])
print(sorted(name for name in dir(g) if not name.startswith("__")))
print(agen.__code__.co_flags & 0x2A0)


async def numbers(n):
    for i in range(n):
        yield i


async def expressions():
    e = (x * 2 async for x in numbers(3) if x)
    print(type(e).__name__, e.__name__, e.__qualname__)
    print([x async for x in e], {x async for x in numbers(2)}, {x: y async for x in numbers(2) for y in "ab"})
    print([x + y for x in range(2) async for y in numbers(2)])
    print([await one(x) for x in range(3)], [await one(x) async for x in numbers(3) if await one(x) > 1])
    print([[y async for y in numbers(x)] async for x in numbers(3)])
    print(type(await one(1) for x in [1]).__name__, type(x for x in [await one(1)]).__name__)


async def one(x):
    return x + 1


try:
    expressions().send(None)
except StopIteration:
    pass
for make in (lambda: iter(agen(1)), lambda: next(agen(1)), lambda: list(agen(1)), lambda: agen(1).send(None)):
    try:
        make()
    except (TypeError, AttributeError) as error:
        print(error)
