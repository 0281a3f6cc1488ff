# The awaitables of an asynchronous generator: reuse, overlap, close, throw, attributes.
import sys
import types

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here


@types.coroutine
def suspend(value):
    return (yield value)


async def gen():
    while True:
        await suspend("s")
        yield "item"


def attempt(function, *args):
    try:
        return function(*args)
    except BaseException as error:
        return type(error).__name__, str(error)


g = gen()
a = g.__anext__()
print(type(a).__name__, type(g.asend(1)).__name__, type(g.athrow(KeyError)).__name__, type(g.aclose()).__name__)
print(iter(a) is a, a.__await__() is a, g.ag_running)
print(a.send(None), g.ag_running)
b, c, d = g.asend(None), g.athrow(KeyError), g.aclose()
print(attempt(b.send, None), attempt(b.send, None))
print(attempt(c.send, None), attempt(c.send, None))
print(attempt(d.send, None), attempt(d.send, None))
print(attempt(a.send, None), g.ag_running)
print(attempt(a.send, None), attempt(a.throw, KeyError), attempt(a.close))
a = g.__anext__()
a.send(None)
print(attempt(a.throw, ValueError("v")), g.ag_running, attempt(g.__anext__().send, None))
g = gen()
a = g.__anext__()
print(attempt(a.throw, ValueError("fresh")), attempt(g.__anext__().send, None))
g = gen()
a = g.__anext__()
a.send(None)
print(attempt(a.close), g.ag_running, attempt(a.send, None))
g = gen()
a = g.aclose()
print(attempt(a.send, 5), attempt(a.send, None), attempt(a.send, None))
g = gen()
a = g.athrow(KeyError("x"))
print(attempt(a.throw, OSError("o")), attempt(a.send, None))
a = g.aclose()
print(attempt(a.close), attempt(a.close))
for kind in (type(g.__anext__()), type(g.aclose()), type(g)):
    print(attempt(kind), attempt(type, "Sub", (kind,), {}))
