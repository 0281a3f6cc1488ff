# What the frame says of the line in which an object dies: statements of every kind, ends of calls, generators.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        frame = sys._getframe(1)
        print(self.name, frame.f_code.co_name, frame.f_lineno)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False

    def __bool__(self):
        return True

    def __add__(self, other):
        return 1

    def __iter__(self):
        return iter([1])

    def __lt__(self, other):
        return True


def make(name):
    return Noisy(name)


def nothing():
    return None


def statements():
    for x in [make("loop list")]:
        nothing()
        x = 1
    x = 1
    while make("while test"):
        nothing()
        break
    for x in iter([make("iterator")]):
        x = nothing()
    if make("if test"):
        nothing()
    y = make("a") + make("b")
    z = [make("item")][0].name
    make("attribute").name
    w = (
        make("first"),
        make("second"),
    )
    nothing()
    w = 3
    v = {"k": make("dict value")}
    nothing()
    v["k"] = 1
    v = {make("key"): 1}
    nothing()
    v = None
    u = [make("a"), make("b")]
    nothing()
    u[0] = 2
    nothing()
    del u[1]
    u = [make("slice")]
    nothing()
    u[:] = []
    a, b = make("unpacked"), 1
    nothing()
    b, a = 1, 2
    c = d = make("twice")
    nothing()
    c = 1
    nothing()
    d = 1
    assert make("assert")
    nothing()
    e = make("and") and 3
    nothing()
    f = make("or") or 3
    nothing()
    f = 1
    g = make("left") < make("right")
    h = f"{make('text').name}"
    i = lambda m=make("default"): m
    nothing()
    i = 2
    jj = [make("comprehension") for k in range(1)]
    nothing()
    j = [k.name for k in [make("inner")]]
    nothing()
    k = make("conditional") if nothing() else make("other")
    nothing()
    k = 1 if k else 2
    nothing()
    k += 1
    l = make("augmented")
    nothing()
    l += 1
    with make("with"):
        nothing()
    with make("with as") as m:
        nothing()
    nothing()
    m = 1
    try:
        n = make("try")
        nothing()
        raise ValueError(n)
    except ValueError as o:
        nothing()
    nothing()
    n = 1
    try:
        make("finally")
    finally:
        nothing()
    match make("match"):
        case Noisy(name="x"):
            nothing()
        case p:
            nothing()
    p = 1
    global q
    q = make("global")
    nothing()
    q = 1
    q = make("global")
    nothing()
    del q
    r = make("cell")

    def inner():
        return r

    nothing()
    r = 1
    s = Noisy("holder")
    s.attribute = make("held")
    nothing()
    s.attribute = 1
    s.attribute = make("held")
    nothing()
    del s.attribute
    nothing()
    s = 1
    print(make("argument").name,
          make("argument 2").name)
    return nothing()


def returned():
    a = make("returned")
    nothing()
    return 1


def fails():
    a = make("failed")
    nothing()
    1 / 0


def generator():
    a = make("generator local")
    yield 1
    nothing()
    a = 1
    yield 2
    b = make("generator end")
    nothing()


statements()
returned()
try:
    fails()
except ZeroDivisionError:
    nothing()
nothing()
for x in generator():
    nothing()
while x:
    x = make("module")
    nothing()
    x = 0


class Body:
    a = make("class body")
    nothing()
    a = 1
    nothing()
    b = make("class attribute")
    nothing()
    del b
