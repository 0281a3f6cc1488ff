# async with: order of calls, suppression, errors, suspension inside.
import types


@types.coroutine
def suspend(value):
    return (yield value)


class Manager:
    def __init__(self, name, suppress=False, fail=""):
        self.name, self.suppress, self.fail = name, suppress, fail

    async def __aenter__(self):
        print("enter", self.name)
        await suspend(("enter", self.name))
        if self.fail == "enter":
            raise ValueError("enter")
        return self.name

    async def __aexit__(self, kind, value, trace):
        print("exit", self.name, repr(value), (trace is None) == (value is None))
        await suspend(("exit", self.name))
        if self.fail == "exit":
            raise ValueError("exit")
        return self.suppress


def drive(c):
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(seen, "returned", stop.value)
    except BaseException as error:
        print(seen, type(error).__name__, error, repr(error.__context__))


async def plain():
    async with Manager("a") as a, Manager("b") as b:
        await suspend("body")
        return a + b


async def raises(**options):
    async with Manager("m", **options):
        raise KeyError("body")
    return "after"


async def nested():
    for i in range(3):
        async with Manager(i):
            if i == 0:
                continue
            break
    async with (Manager("p") as p, Manager("q", suppress=True),):
        1 / 0
    return p


for c in (plain(), raises(), raises(suppress=True), raises(fail="enter"), raises(fail="exit"), nested()):
    drive(c)


class NoEnter:
    async def __aexit__(self, *args):
        pass


class NoExit:
    async def __aenter__(self):
        pass


class Sync:
    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass


class NotAwaitableEnter:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        print("never")


class NotAwaitableExit:
    async def __aenter__(self):
        pass

    def __aexit__(self, *args):
        return 456


async def use(manager, fail=False):
    async with manager:
        if fail:
            1 / 0


for manager in (5, NoEnter(), NoExit(), Sync(), NotAwaitableEnter(), NotAwaitableExit(), None, Manager):
    drive(use(manager))
drive(use(NotAwaitableExit(), True))


async def sync_with_async():
    with Manager("x"):
        pass


drive(sync_with_async())


async def target():
    d = {}
    async with Manager("t") as d["key"], Manager("u") as (x, *y):
        return d, x, y


drive(target())
