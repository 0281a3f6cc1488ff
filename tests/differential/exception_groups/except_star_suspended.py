# except* in generators and coroutines: yield and await in bodies, types and clauses.
import types


@types.coroutine
def suspend(value):
    return (yield value)


def clauses():
    try:
        yield "body"
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* (yield "first type") as e:
        got = yield ("first", repr(e))
        print("got", got)
    except* (yield "second type") as e:
        yield ("second", repr(e))
        raise KeyError("from second")
    else:
        yield "never"
    finally:
        yield "finally"


g = clauses()
print(next(g), next(g), g.send(ValueError), g.send("x"), g.send((OSError, TypeError)), next(g))
try:
    next(g)
except ExceptionGroup as error:
    print(repr(error))
g = clauses()
print(next(g), next(g))
try:
    print(g.throw(OSError("in type")))
    next(g)
except OSError as error:
    print(repr(error), repr(error.__context__))
g = clauses()
print(next(g), g.throw(ValueError("naked")), g.send(ValueError), g.send("y"), g.send(TypeError))
print(next(g, "end"))


async def coroutine(error):
    try:
        await suspend("body")
        raise error
    except* await suspend("type") as e:
        await suspend(("clause", repr(e)))
        return_value = "handled"
    except* OSError as e:
        await suspend("os")
        raise
    return return_value


for error in (ExceptionGroup("g", [ValueError(1)]), ExceptionGroup("g", [ValueError(1), OSError(2)]), KeyError("k")):
    c = coroutine(error)
    seen = [c.send(None), c.send(None)]
    try:
        seen.append(c.send(ValueError))
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(seen, stop.value)
    except BaseException as problem:
        print(seen, repr(problem))
g = clauses()
next(g)
next(g)
g.send(ValueError)
g.close()
print("closed")
