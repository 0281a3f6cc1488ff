# aiter() and anext(): what they accept, defaults, errors.
class Countdown:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration("done")
        self.n -= 1
        return self.n
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value
async def main():
    it = aiter(Countdown(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as error:
        print("stop", error)
run(main())
for function, arguments in ((aiter, ([],)), (aiter, ()), (aiter, (1, 2)), (anext, ([],)), (anext, (iter([]), 1)),
                            (anext, ()), (anext, (1, 2, 3))):
    try:
        function(*arguments)
    except TypeError as error:
        print(function.__name__, error)
class Bad:
    def __aiter__(self):
        return 3
try:
    aiter(Bad())
except TypeError as error:
    print(error)
