# When coroutines, their arguments and temporaries die.
import types


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


@types.coroutine
def suspend():
    yield


async def body(argument):
    local = Noisy("local")
    await suspend()
    del argument
    await suspend()
    return "result"


c = body(Noisy("argument"))
c.send(None)
print("first")
c.send(None)
print("second")
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
print("done")
c = body(Noisy("dropped argument"))
c.send(None)
del c
print("dropped")


async def temporaries():
    return [Noisy("left"), await suspend(), Noisy("right")]


c = temporaries()
c.send(None)
c.close()
print("closed")


async def outer():
    await inner(Noisy("passed"))
    print("after inner")


async def inner(x):
    await suspend()


c = outer()
c.send(None)
try:
    c.send(None)
except StopIteration:
    pass


async def manager():
    class M:
        async def __aenter__(self):
            return Noisy("entered")

        async def __aexit__(self, *exc):
            pass
    async with M():
        print("in body")
    async with M() as m:
        print("in second body")
    print("left")


try:
    manager().send(None)
except StopIteration:
    pass


async def agen():
    yield Noisy("yielded")
    print("resumed")


async def consume():
    async for x in agen():
        print("got", x.name)
        del x
        print("loop")


try:
    consume().send(None)
except StopIteration:
    pass
print("end")
