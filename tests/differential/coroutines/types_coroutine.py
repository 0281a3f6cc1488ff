# types.coroutine: generator functions, wrappers around what is like a generator, errors.
import types


@types.coroutine
def marked():
    got = yield 1
    return got


async def uses(thing):
    return await thing


def drive(c, *values):
    seen = []
    try:
        seen.append(c.send(None))
        for value in values:
            seen.append(c.send(value))
    except StopIteration as stop:
        seen.append(("returned", stop.value))
    except TypeError as error:
        seen.append(str(error))
    print(seen)


drive(uses(marked()), "x")
print(list(marked()), marked.__name__, types.coroutine(marked) is marked)


async def native():
    return "native"


print(types.coroutine(native) is native)


class Like:
    """Everything that a generator has."""

    def __init__(self):
        self.items = [3, 2]

    def send(self, value):
        print("send", value)
        if not self.items:
            raise StopIteration("like")
        return self.items.pop()

    def throw(self, kind, value=None, trace=None):
        print("throw", kind)
        raise kind

    def close(self):
        print("close")

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    gi_running = False
    gi_code = gi_frame = gi_yieldfrom = None


@types.coroutine
def wrapped():
    return Like()


w = wrapped()
print(type(w).__name__, w.__name__, w.gi_running, w.cr_code, wrapped.__name__)
drive(uses(wrapped()), 1, 2)
drive(w, 1)


@types.coroutine
def returns_coroutine():
    return native()


drive(uses(returns_coroutine()))


@types.coroutine
def returns_number():
    return 5


drive(uses(returns_number()))
print(returns_number())
try:
    types.coroutine(5)
except TypeError as error:
    print(error)


def plain():
    yield 5


drive(uses(types.coroutine(lambda: (yield "lambda"))()), "y")
drive(uses(types.coroutine(plain)()))
