# try, finally, return and loops in coroutines with awaits in every clause.
import types


@types.coroutine
def suspend(value):
    return (yield value)


def drive(c):
    seen = []
    try:
        while True:
            seen.append(c.send(None))
    except StopIteration as stop:
        print(seen, "->", stop.value)
    except BaseException as error:
        print(seen, "->", repr(error), repr(error.__context__))


async def clauses(error):
    try:
        await suspend("try")
        if error:
            raise error
    except KeyError as e:
        await suspend(("except", repr(e)))
        return "from except"
    except ValueError:
        await suspend("reraise")
        raise
    else:
        await suspend("else")
        return "from else"
    finally:
        await suspend("finally")


for error in (None, KeyError("k"), ValueError("v"), OSError("o")):
    drive(clauses(error))


async def overriding():
    for i in range(3):
        try:
            await suspend(i)
            if i == 1:
                return "never"
        finally:
            await suspend("f")
            if i == 1:
                break
    return "after"


drive(overriding())


async def finally_raises():
    try:
        1 / 0
    finally:
        await suspend("f")
        raise KeyError("k")


drive(finally_raises())


async def nested():
    try:
        try:
            await suspend(1)
            raise KeyError("inner")
        finally:
            try:
                await suspend(2)
                raise ValueError("in finally")
            except ValueError as error:
                await suspend(repr(error.__context__))
    except KeyError as error:
        return repr(error)


drive(nested())


async def loop():
    total = 0
    while True:
        total += 1
        try:
            await suspend(total)
            if total == 2:
                continue
            if total == 4:
                break
        finally:
            await suspend(-total)
    else:
        return "never"
    return total


drive(loop())


async def star():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        await suspend("V")
    except* KeyError as e:
        await suspend(repr(e))
    return "done"


drive(star())
