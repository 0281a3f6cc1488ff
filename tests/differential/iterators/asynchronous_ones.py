# aiter() and anext(): protocol on the type, defaults, odd answers, awaiting by hand, asynchronous generators and comprehensions without a loop


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


def run(awaitable):
    walk = awaitable.__await__()
    steps = []
    try:
        while True:
            steps.append(walk.send(None))
    except StopIteration as end:
        return end.value, steps


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        yield self.name
        return self.name.upper()


class Count:
    def __init__(self, end):
        self.number, self.end = 0, end

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.number += 1
        if self.number > self.end:
            raise StopAsyncIteration("over")
        await Pause(f"p{self.number}")
        return self.number


async def numbers(end):
    try:
        for number in range(end):
            got = yield number
            if got:
                print("  got", got)
    finally:
        print("  finally")


walk = aiter(Count(2))
print(run(anext(walk)), run(anext(walk, "default")), run(anext(walk, "default")))
attempt("over", lambda: run(anext(walk)))
for wrong in (5, [], iter([]), None, Count):
    attempt("aiter", lambda: aiter(wrong))
    attempt("anext", lambda: anext(wrong))
    attempt("anext with default", lambda: anext(wrong, 1))
attempt("no argument", lambda: aiter())
attempt("no argument", lambda: anext())
attempt("three", lambda: anext(1, 2, 3))
attempt("word", lambda: aiter(async_iterable=1))


class OddIter:
    def __aiter__(self):
        return 5


class OddNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class RaisingNext(OddNext):
    def __anext__(self):
        raise LookupError("no next")


async def collect(source):
    return [item async for item in source]


attempt("odd iter", lambda: aiter(OddIter()))
attempt("odd iter walked", lambda: run(collect(OddIter())))
attempt("odd next", lambda: anext(OddNext()))
attempt("odd next walked", lambda: run(collect(OddNext())))
attempt("odd next, default", lambda: run(anext(OddNext(), 1)))
attempt("raising next", lambda: anext(RaisingNext()))
attempt("raising walked", lambda: run(collect(RaisingNext())))
attempt("not walked", lambda: run(collect([1])))
print(run(collect(Count(3))), run(collect(numbers(3))))
generator = numbers(3)
print(aiter(generator) is generator, run(anext(generator)), run(generator.asend("hello")))
attempt("thrown", lambda: run(generator.athrow(KeyError("thrown"))))
attempt("after", lambda: run(anext(generator)))
print(run(anext(generator, "default")))
generator = numbers(2)
print(run(anext(generator)), run(generator.aclose()), run(generator.aclose()))


async def mixed():
    pairs = {a: b async for a in Count(2) for b in [a * a]}
    both = [(a, b) async for a in numbers(2) async for b in Count(a)]
    lazy = (a async for a in Count(3) if a != 2)
    total = 0
    async for item in lazy:
        total += item
    else:
        total += 100
    async for item in Count(5):
        if item == 2:
            break
    else:
        total = 0
    return pairs, both, total


print(run(mixed()))
waiting = anext(Count(1), "d")
print(type(waiting).__name__, hasattr(waiting, "__await__"), hasattr(waiting, "send"), hasattr(waiting, "close"))
print(waiting.send(None))
attempt("thrown into", lambda: waiting.throw(ValueError("v")))
plain = anext(Count(1))
print(type(plain).__name__)
plain.close()
