# async and await in every place they may stand: methods, lambdas' insides, comprehensions, f-strings, defaults.
def run(c):
    try:
        c.send(None)
    except StopIteration as stop:
        return stop.value


async def value(x):
    return x


class C:
    async def method(self, a, *, b=2):
        return a + await value(b)

    @classmethod
    async def cls(cls):
        return cls.__name__

    @staticmethod
    async def static(*args, **kwargs):
        return args, kwargs

    async def __call__(self):
        return await self.method(1)


async def main():
    c = C()
    print(await c.method(1, b=await value(5)), await C.cls(), await c.static(1, x=2), await c())
    print(f"{await value(3)!r:>5} {await value('x'):{await value(4)}}|")
    print([await value(1), await value(2)], {await value("k"): await value("v")}, {await value(1)})
    print(await value(1) + await value(2) * await value(3), -await value(4), not await value(0))
    print((await value([1, 2, 3]))[await value(1)], (await value("abc")).upper())
    print(await value(1) if await value(True) else await value(2), await value(0) or await value("or"))
    print(await value(1) < await value(2) < await value(3), await value(1) in await value([1]))
    x = y = await value("chain")
    a, *b = await value([1, 2, 3])
    print(x is y, a, b, (z := await value("walrus")), z)
    d = {}
    d[await value("k")] = await value("v")
    d["n"] = 1
    d["n"] += await value(5)
    print(d, print(*await value((1, 2)), **await value({"sep": "-"})))
    assert await value(True), await value("never")
    del d[await value("k")]
    if await value(1):
        print(d)
    while await value(0):
        pass
    for i in await value([1]):
        print(i)
    with await value(Manager()) as m:
        print(m)
    match await value((1, 2)):
        case (p, q) if await value(p):
            print(p, q)
    try:
        raise await value(KeyError("k"))
    except await value(KeyError) as error:
        print(repr(error))
    finally:
        print(await value("finally"))

    async def inner(default=await value("default")):
        nonlocal x
        x = default
        return (lambda: x)()
    print(await inner(), x)
    return await value(await value(await value("nested")))


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        pass


print(run(main()))
