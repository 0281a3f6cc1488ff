# Weak references to a generator or coroutine that is dropped are cleared, and their callbacks run, before it is closed.
import weakref


class Wait:
    def __await__(self):
        yield


def generator(name):
    try:
        yield
    finally:
        print("closing", name, ref())


async def coroutine():
    try:
        await Wait()
    finally:
        print("closing coroutine", ref())


async def asynchronous():
    try:
        yield
    finally:
        print("closing async generator", ref())


waiting = generator("generator")
next(waiting)
ref = weakref.ref(waiting, lambda ref: print("told", ref()))
weakref.finalize(waiting, print, "finalized")
del waiting
# expect: finalized
# expect: told None
# expect: closing generator None

waiting = coroutine()
waiting.send(None)
ref = weakref.ref(waiting, lambda ref: print("told", ref()))
del waiting
# expect: told None
# expect: closing coroutine None

waiting = asynchronous()
try:
    waiting.asend(None).send(None)
except StopIteration:
    pass
ref = weakref.ref(waiting, lambda ref: print("told", ref()))
del waiting
# expect: told None
# expect: closing async generator None

ref = weakref.ref(generator("never"), lambda ref: print("told", ref()))  # expect: told None
