# What may not be awaited, and what __await__ may not return.
import types


def attempt(value):
    async def run():
        return await value
    c = run()
    try:
        print("yielded", c.send(None))
    except StopIteration as stop:
        print("returned", stop.value)
    except BaseException as error:
        print(type(error).__name__, error)
    c.close()


class Await:
    def __init__(self, result):
        self.result = result

    def __await__(self):
        return self.result


class Raises:
    def __await__(self):
        raise ZeroDivisionError("in await")


class Instance:
    pass


def plain():
    yield 1


@types.coroutine
def marked():
    yield "marked"
    return 5


async def coro():
    return "coro"


class NoAwait:
    __await__ = None


instance = Instance()
instance.__await__ = lambda: iter([1])
for value in (1, None, "x", [], object(), plain(), marked(), Await(iter([7])), Await([7]), Await(5), Await(None), Await(plain()),
              Await(marked()), Raises(), instance, NoAwait(), Instance, coro, types.SimpleNamespace()):
    attempt(value)
inner = coro()
attempt(Await(inner))
attempt(inner)
attempt(inner)


class Sub(Await):
    def __await__(self):
        x = yield "sub"
        return x


async def use():
    return await Sub(0)


c = use()
print(c.send(None))
try:
    c.send("sent")
except StopIteration as stop:
    print(stop.value)
