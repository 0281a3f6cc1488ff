# throw() and close() through chains of coroutines and awaited iterators.
import types


class Waiter:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        try:
            got = yield self.name
            print("resumed with", got)
            return got
        except ValueError as error:
            print("waiter caught", repr(error))
            return "handled"
        finally:
            print("waiter finally")


async def inner():
    try:
        return await Waiter("w")
    except KeyError as error:
        print("inner caught", repr(error))
        return "inner handled"
    finally:
        print("inner finally")


async def outer():
    try:
        result = await inner()
        print("outer got", result)
        await Waiter("second")
    except GeneratorExit:
        print("outer closed")
        raise
    finally:
        print("outer finally")


def lines(error):
    trace, found = error.__traceback__, []
    while trace:
        found.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    return found


for error in (ValueError("v"), KeyError("k"), OSError("o")):
    c = outer()
    print(c.send(None))
    try:
        print(c.throw(error))
        c.close()
    except OSError as error:
        print("out came", repr(error), lines(error))
c = outer()
try:
    c.throw(KeyError("fresh"))
except KeyError as error:
    print(repr(error), lines(error))
c = outer()
c.send(None)
print(c.close(), c.close())
c = outer()
print(c.close())


async def ignores():
    try:
        await Waiter("i")
    except GeneratorExit:
        await Waiter("again")


c = ignores()
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)


async def wrong():
    await Waiter("x")


for args in (("text",), (5,), (None,), (int,), ()):
    c = wrong()
    try:
        c.throw(*args)
    except TypeError as error:
        print(error)
    c.close()


class Full:
    def __await__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        return ("send", value)

    def throw(self, *args):
        return ("throw", args)

    def close(self):
        print("close called")


async def full():
    await Full()


c = full()
print(c.send(None), c.send(1), c.throw(KeyError), c.throw(KeyError("x")))
c.close()
