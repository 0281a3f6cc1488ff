# Re-entering a running generator with every method.
def attempt(call):
    try:
        return call()
    except (ValueError, RuntimeError) as error:
        return f"{type(error).__name__}: {error}"


def body():
    print(attempt(lambda: next(g)))
    print(attempt(lambda: g.send(1)))
    print(attempt(lambda: g.throw(KeyError)))
    print(attempt(lambda: g.close()))
    print(attempt(lambda: list(g)))
    print(g.gi_running, g.gi_suspended, g.gi_frame is not None)
    yield 1
    print(g.gi_running)


g = body()
print(g.gi_running, g.gi_suspended)
next(g)
print(g.gi_running, g.gi_suspended)
print(next(g, "end"), g.gi_running, g.gi_suspended)


def delegate():
    yield from delegating


delegating = delegate()
print(attempt(lambda: next(delegating)))
print(attempt(lambda: next(delegating)))


def via_send():
    yield (yield)


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return next(outer)


def over():
    yield from Iterator()


outer = over()
print(attempt(lambda: next(outer)))
