# Long chains of yield from: sends, throws, closes and results through all of them.
log = []


def leaf(name):
    received = []
    try:
        while True:
            received.append((yield f"{name}{len(received)}"))
            if received[-1] == "stop":
                return received
    except ValueError as error:
        log.append(f"{name} caught {error}")
        yield "recovered"
        return "after error"
    finally:
        log.append(f"{name} finally")


def wrap(n, inner):
    try:
        result = yield from inner
        log.append(f"{n} got")
        return (n, result)
    except KeyError as error:
        log.append(f"{n} saw {error}")
        raise
    finally:
        log.append(f"{n} left")


def build(depth):
    g = leaf("L")
    for i in range(depth):
        g = wrap(i, g)
    return g


def show(title, action):
    try:
        print(title, action())
    except BaseException as error:
        print(title, repr(error))
    print("   ", " / ".join(log))
    log.clear()


g = build(3)
print(next(g), g.send("a"), g.send("b"))
show("stop", lambda: g.send("stop"))
g = build(3)
next(g)
show("throw value", lambda: g.throw(ValueError("v")))
show("next", lambda: next(g))
g = build(3)
next(g)
show("throw key", lambda: g.throw(KeyError("k")))
g = build(3)
next(g)
show("close", lambda: g.close())
g = build(2)
show("close fresh", lambda: g.close())
g = build(2)
show("throw fresh", lambda: g.throw(KeyError("early")))
g = build(300)
print(next(g), g.send(1))
print(len(str(g.throw(ValueError("deep")))))
log.clear()
g.close()
print(len(log))
log.clear()


def switching():
    first = yield from leaf("A")
    second = yield from [1, 2]
    third = yield from (x for x in "xy")
    fourth = yield from leaf("B")
    return first, second, third, fourth


g = switching()
print(next(g), g.send("stop"), next(g), next(g), next(g), next(g))
show("end", lambda: g.send("stop"))


def same_twice():
    inner = iter([1, 2, 3])
    yield from zip(inner, "a")
    yield from inner


print(list(same_twice()))
