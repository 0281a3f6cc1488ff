# A StopIteration that leaves a generator's body becomes RuntimeError.
def direct():
    yield 1
    raise StopIteration("direct")


def by_next():
    yield next(iter([]))


def thrown():
    yield 1


def in_expression():
    return (next(iter([])) for _ in [1])


def wrapped():
    try:
        yield 1
    finally:
        raise StopIteration


def sub():
    class Stop(StopIteration):
        pass
    raise Stop("sub")
    yield


def delegated():
    yield from direct()


def caught():
    try:
        next(iter([]))
    except StopIteration:
        yield "caught"
    try:
        yield from direct()
    except RuntimeError as error:
        yield error.__cause__.value


for make in (direct, by_next, in_expression, wrapped, sub, delegated):
    try:
        print(list(make()))
    except RuntimeError as error:
        print(make.__name__, error, repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
print(list(caught()))
g = thrown()
next(g)
try:
    g.throw(StopIteration("thrown in"))
except RuntimeError as error:
    print(error, repr(error.__cause__))
g = thrown()
try:
    g.throw(StopIteration)
except RuntimeError as error:
    print(error, repr(error.__cause__))
g = thrown()
list(g)
try:
    g.throw(StopIteration("after the end"))
except StopIteration as stop:
    print("stop", stop.value)
print(list(x for x in [1] if x))
try:
    raise KeyError("context")
except KeyError:
    try:
        list(direct())
    except RuntimeError as error:
        print(repr(error.__context__), repr(error.__context__.__context__))
