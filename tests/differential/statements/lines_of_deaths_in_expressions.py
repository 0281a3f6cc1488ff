# What the frame says of the line in which an object dies: in expressions, loops of generators, augmented assignments.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        if finished:
            return  # who is left at the end has no caller
        frame = sys._getframe(1)
        print(self.name, frame.f_code.co_name, frame.f_lineno)

    def __call__(self, function):
        return function

    def __getitem__(self, key):
        return 1

    def __contains__(self, key):
        return True

    def __mul__(self, other):
        print("called at", sys._getframe(1).f_lineno)
        return 1

    def __neg__(self):
        return 3

    def __eq__(self, other):
        return True

    __hash__ = None


finished = False


def make(name):
    return Noisy(name)


def nothing(*args, **kwargs):
    return None


def generator_loop():
    for x in [make("loop in a generator")]:
        yield 1
        nothing()
        x = 2
    nothing()
    with nothing_manager() as y:
        yield 2
        y = make("y")
        nothing()
        y = 2
    nothing()
    z = yield 3
    nothing()
    z = 1
    nothing()
    a = yield from inner(make("given"))
    nothing()
    a = 1


def inner(value):
    yield 4
    nothing()
    return make("returned by inner")


class nothing_manager:
    def __enter__(self):
        return make("entered")

    def __exit__(self, *args):
        return True


def statements():
    nothing(*[make("star")])
    nothing(**{"k": make("keyword")})
    nothing(make("one"), k=make("two"))
    nothing()
    a = make("walrus")
    nothing()
    if (a := 3) and nothing():
        nothing()
    b = 1 in make("contains")
    nothing()
    b = make("index")[0]
    nothing()
    b = -make("negative")
    b = make("x") == make("y") == make("z")
    nothing()

    @make("decorator")
    def decorated():
        pass

    nothing()

    class Body:
        held = make("held by a class")
        nothing()

    nothing()
    c = [x for x in range(2) if make("condition")]
    nothing()
    c = {k: make("in a dict") for k in range(1)}
    nothing()
    c = 1
    d = (make("in a generator") for k in range(2))
    nothing()
    for e in d:
        nothing()
    nothing()
    e = 1
    f = [make("f")] * 2
    nothing()
    f += [1]
    nothing()
    f *= 0
    nothing()
    f = {1: make("nested")}
    nothing()
    f[1] = f[2] = 1
    nothing()
    f = [make("g"), make("h")]
    nothing()
    f[0], f[1] = 1, 2
    nothing()
    with nothing_manager():
        nothing()
    nothing()
    with nothing_manager() as g, nothing_manager() as h:
        nothing()
        raise ValueError(1)
    nothing()
    g = 1
    nothing()
    h = 1
    try:
        try:
            raise ValueError(make("inner error"))
        except ValueError as error:
            nothing()
            raise KeyError(make("outer error"))
    except KeyError:
        nothing()
    nothing()
    try:
        raise ValueError(make("unnamed"))
    except ValueError:
        nothing()
    nothing()
    i = make("try else")
    try:
        nothing()
    except ValueError:
        nothing()
    else:
        i = 2
    nothing()
    import math as j
    nothing()
    j = make("module name")
    nothing()
    import sys as j
    nothing()
    k = [make("sort")]
    k.sort(key=lambda x: 1)
    nothing()
    k.pop()
    l = dict(a=make("update"))
    nothing()
    l.update(a=1)
    m = make("deleted with others"), make("second")
    nothing()
    n, o = m
    m = 1
    nothing()
    del n, o
    nothing()
    while True:
        p = make("broken loop")
        nothing()
        break
    nothing()
    for q in (make("tuple"),):
        break
    nothing()
    q = 1
    for r in range(2):
        s = make("each turn")
        nothing()
    s = 1


for x in generator_loop():
    nothing()
g = generator_loop()
next(g)
nothing()
g.close()
nothing()
try:
    g = generator_loop()
    next(g)
    nothing()
    g.throw(KeyError)
except KeyError:
    nothing()
nothing()
statements()
u = make("global augmented")
nothing()
u *= 1
nothing()
holder = nothing_manager()
holder.u = make("attribute augmented")
nothing()
holder.u *= 1
nothing()
items = [make("item augmented")]
nothing()
items[0] *= 1
nothing()
finished = True
