# yield as an expression in every place, with the order of evaluation.
log = []


def note(x):
    log.append(x)
    return x


def drive(g, values=(10, 20, 30, 40, 50, 60)):
    items, values = [], iter(values)
    try:
        items.append(next(g))
        while True:
            items.append(g.send(next(values)))
    except StopIteration as stop:
        print(items, stop.value, log)
    log.clear()


def args():
    return note(1), (yield note(2)), note(3), (yield note(4))


def call():
    return dict([(note("a"), (yield 1))], k=(yield 2), **{"m": (yield 3)})


def binary():
    return note(1) + (yield 2) * (yield 3) - note(4)


def boolean():
    return (yield 1) and (yield 2) or note("never") and (yield 3)


def conditional():
    return (yield "then") if (yield "test") else (yield "else")


def subscript():
    d = {}
    d[(yield "key")] = yield "value"
    d[(yield "key2")] = (yield "value2")
    return d


def chain():
    return note(1) < (yield 2) < (yield 3) < note(100)


def displays():
    return [(yield 1), *(yield_list()), (yield 2)], {(yield 3)}, {(yield 4): (yield 5)}


def yield_list():
    return ["inner"]


def text():
    return f"{(yield 1)!r:>{(yield 2)}} {(yield 3)}"


def lambdas():
    f = lambda: (yield 1)
    return [type(f()).__name__, (yield 0)]


def augmented():
    x = [1]
    x[0] += yield "aug"
    y = 5
    y *= yield "mul"
    return x, y


def unary():
    return not (yield 1), -(yield 2), ~(yield 3)


def slices():
    return list(range(100))[(yield "a"):(yield "b"):(yield "c")]


def walrus():
    if (n := (yield "w")) > 5:
        return n
    return "small"


def tuple_yield():
    x = yield 1, 2
    y = yield
    z = yield *[3, 4], 5
    return x, y, z


def assertion():
    try:
        assert (yield "test") is None, (yield "message")
    except AssertionError as error:
        return error.args


def starred():
    def f(*args, **kwargs):
        return args, kwargs
    return f(*[(yield 1)], (yield 2), x=(yield 3), **{"y": (yield 4)})


def attribute():
    class C:
        pass
    c = C()
    c.x = yield "x"
    (yield "target value"), c.y
    return c.x


def attribute_good():
    class C:
        y = "why"
    c = C()
    c.x = yield "x"
    return c.x, ((yield "z"), c.y)


for make in (args, call, binary, boolean, conditional, subscript, chain, displays, text, lambdas, augmented, unary, walrus,
             tuple_yield, assertion, starred, attribute_good):
    print(make.__name__, end=" ")
    drive(make())
print("slices", end=" ")
drive(slices(), (10, 20, 3))
