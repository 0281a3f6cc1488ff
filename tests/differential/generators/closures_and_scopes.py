# Generators with closures, nonlocal, global, default arguments, class scopes, recursion on themselves.
def counter():
    total = 0

    def add(n):
        nonlocal total
        total += n

    def items():
        nonlocal total
        while total < 10:
            yield total
            total += 3
    return add, items


add, items = counter()
g = items()
print(next(g))
add(5)
print(next(g), next(g, "end"))
level = 0


def uses_global():
    global level
    while level < 3:
        level += 1
        yield level


print(list(uses_global()), level)


def captured():
    for i in range(3):
        yield lambda: i


print([f() for f in captured()], [f() for f in list(captured())])


def arguments(a, b=2, *args, c=3, **kwargs):
    yield a
    a = b
    yield a, b, args, c, kwargs


print(list(arguments(1)), list(arguments(1, 5, 6, c=7, d=8)))
for bad in ((), (1, 2, 3)):
    try:
        captured(*bad) if bad else arguments()
    except TypeError as error:
        print(error)


class C:
    factor = 3

    def __iter__(self):
        yield from (self.factor * i for i in range(3))

    @classmethod
    def make(cls):
        yield cls.__name__

    @property
    def prop(self):
        yield "prop"

    def __getattr__(self, name):
        def method():
            yield name
        return method


print(list(C()), list(C.make()), list(C().prop), list(C().anything()))


def late():
    yield later()


def later():
    return "defined later"


print(next(late()))


def own_name():
    yield own_name.__name__
    own = own_name()
    yield type(own).__name__


print(list(own_name()))


def deleted():
    x = 1
    del x
    yield 1
    yield x


g = deleted()
next(g)
try:
    next(g)
except UnboundLocalError as error:
    print(error)


def free():
    def g():
        yield value
    value = 5
    yield from g()
    del value
    yield from g()


g = free()
print(next(g))
try:
    next(g)
except NameError as error:
    print(type(error).__name__, error)
