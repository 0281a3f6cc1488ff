# yield inside every compound statement: loops, try, with, match, nested functions.
class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, repr(value))
        return self.suppress


def loops():
    for i in range(3):
        if i == 1:
            continue
        while True:
            yield i
            break
        else:
            yield "never"
    else:
        yield "else"
    for x in (yield "iterable"):
        yield x
    n = 2
    while (yield ("test", n)):
        n -= 1
    else:
        yield "while else"


g = loops()
print(next(g), next(g), next(g), next(g), g.send([7, 8]), next(g), next(g), g.send(True), g.send(False), next(g, "end"))


def tries():
    try:
        yield "body"
        raise KeyError("k")
    except (yield "type"):
        yield "handler"
    else:
        yield "never"
    finally:
        yield "finally"
    try:
        yield "body 2"
    except KeyError:
        yield "never"
    else:
        yield "else"
    finally:
        yield "finally 2"
        return "returned"


g = tries()
print(next(g), next(g), g.send(KeyError), next(g), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def withs():
    with Manager("a") as a, Manager((yield a), True) as b:
        yield b
        raise ValueError("in body")
    with Manager("c"):
        return "from with"
        yield


g = withs()
print(next(g), g.send("b"))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)


def matches(subject):
    match (yield subject):
        case [a, b] if (yield ("guard", a, b)):
            yield "pair"
        case {"k": v}:
            yield v
        case _:
            yield "other"


g = matches(0)
print(next(g), g.send([1, 2]), g.send(True), next(g, "end"))
g = matches(0)
print(next(g), g.send([1, 2]), g.send(False))
g = matches(0)
print(next(g), g.send({"k": "vee"}))


def definitions():
    @(yield "decorator")
    def f(x=(yield "default"), *, y: (yield "annotation")):
        return x, y

    class C((yield "base"), metaclass=type):
        z = f
    return f(y=1), C.__mro__[1].__name__


g = definitions() if False else None


def definitions_good():
    @(yield "decorator")
    def f(x=(yield "default")):
        return x

    class C((yield "base")):
        pass
    return f(), C.__mro__[1].__name__


g = definitions_good()
print(next(g), g.send(lambda f: f), g.send(5))
try:
    g.send(int)
except StopIteration as stop:
    print(stop.value)


def deletions():
    d = {1: 1, 2: 2}
    del d[(yield "key")]
    try:
        raise (yield "what") from (yield "cause")
    except ValueError as error:
        return d, repr(error.__cause__)


g = deletions()
print(next(g), g.send(1), g.send(ValueError("v")))
try:
    g.send(KeyError("k"))
except StopIteration as stop:
    print(stop.value)
