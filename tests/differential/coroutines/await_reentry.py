# Awaiting a coroutine twice, awaiting itself, sending to a running one.
import sys
import types

sys.stderr = None  # deprecations and never-awaited warnings are not the subject here


@types.coroutine
def suspend():
    yield "suspended"


async def inner():
    await suspend()


async def waits(c):
    await c


shared = inner()
a, b = waits(shared), waits(shared)
print(a.send(None))
try:
    b.send(None)
except RuntimeError as error:
    print(error)
try:
    a.send(None)
except StopIteration:
    print("a is done")
c = waits(shared)
try:
    c.send(None)
except RuntimeError as error:
    print(error)


async def itself():
    try:
        await me
    except RuntimeError as error:
        print(error)
    for action in (lambda: me.send(None), lambda: me.throw(KeyError), lambda: me.close()):
        try:
            action()
        except (ValueError, RuntimeError) as error:
            print(type(error).__name__, error)


me = itself()
try:
    me.send(None)
except (StopIteration, ValueError) as error:
    print(type(error).__name__, error)
try:
    list(inner())
except TypeError as error:
    print(error)
try:
    next(shared)
except TypeError as error:
    print(error)


def in_generator():
    yield from shared


try:
    list(in_generator())
except TypeError as error:
    print(error)


@types.coroutine
def in_marked():
    return (yield from inner())


g = in_marked()
print(g.send(None), next(g, "end"))
