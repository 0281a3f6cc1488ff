# Asynchronous comprehensions: nesting, conditions, scopes, suspension in the middle, errors.
import types


@types.coroutine
def suspend(value):
    return (yield value)


async def items(*values):
    for value in values:
        await suspend(f"<{value}>")
        yield value


async def same(x):
    await suspend(f"[{x}]")
    return x


def drive(c):
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(stop.value, " ".join(seen))
    except BaseException as error:
        print(repr(error), " ".join(seen))


async def lists():
    return [x * 2 async for x in items(1, 2) if x > 1]


async def nested():
    return [(x, y) async for x in items(1, 2) async for y in items("a", "b") if x == 1 or y == "b"]


async def mixed():
    return [(x, y) for x in range(2) async for y in items(x)], [(x, y) async for x in items(1) for y in range(2)]


async def awaiting():
    return [await same(x) for x in (1, 2)], {await same(x) async for x in items(3)}, {await same("k"): await same("v") for _ in [1]}


async def condition():
    return [x for x in (0, 1, 2) if await same(x)]


async def inner_comprehension():
    return [[y async for y in items(x)] async for x in items(1, 2)]


async def scope():
    x = "outer"
    result = [x async for x in items(5)]
    return x, result


async def captured():
    functions = [lambda: x async for x in items(1, 2)]
    return [f() for f in functions]


async def target():
    return [a + b async for a, b in items((1, 2), (3, 4))], [b async for _, *b in items((1, 2, 3))]


async def fails():
    return [1 / x async for x in items(1, 0, 2)]


async def not_iterable():
    return [x async for x in 5]


async def walrus():
    result = [y := x async for x in items(1, 2)]
    return result, y


async def generator():
    g = (x async for x in items(1, 2, 3) if x != 2)
    return [x async for x in g], [x async for x in g]


async def lazy():
    g = (await same(x) for x in [1])
    return type(g).__name__, [x async for x in g]


async def first_is_eager():
    try:
        g = (x async for x in 5)
    except TypeError as error:
        return str(error)


async def sums():
    return sum([x async for x in items(1, 2, 3)]), max({x async for x in items(4, 5)})


for function in (lists, nested, mixed, awaiting, condition, inner_comprehension, scope, captured, target, fails, not_iterable, walrus, generator,
                 lazy, first_is_eager, sums):
    print(function.__name__, end=" ")
    drive(function())
