class Step:
    def __await__(self):
        got = yield "step"
        return got


async def inner(n):
    return n + await Step()


async def outer():
    return await inner(1) + await inner(10)


c = outer()
print(c.send(None))  # expect: step
print(c.send(5))  # expect: step
try:
    c.send(7)
except StopIteration as stop:
    print(stop.value)  # expect: 23
