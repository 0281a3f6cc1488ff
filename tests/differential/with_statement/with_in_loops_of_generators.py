# Generators, comprehension sources and iterators made and ended within with bodies: who is closed, and when.
class Told:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("+", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("-", self.name, kind and kind.__name__)

    def __del__(self):
        print("x", self.name)


def numbers(name, count):
    with Told(name):
        for i in range(count):
            yield i


with Told("a") as a:
    for n in numbers("g", 5):
        if n == 1:
            break
    print("broken")
del a
with Told("b"):
    print([n * 2 for n in numbers("h", 2)], next(numbers("i", 9)))
print("b is left")


def chain(*names):
    for name in names:
        with Told(name):
            yield from numbers(name + name, 2)


print(list(zip(chain("p", "q"), range(3))))
source = chain("r", "s")
print(next(source), next(source), next(source))
try:
    source.throw(ValueError("thrown"))
except ValueError as error:
    print(error)
print(next(source, "over"))


def swallow():
    for name in "uv":
        try:
            with Told(name):
                yield name
        except GeneratorExit:
            print("asked to end in", name)
            raise


first = swallow()
next(first)
del first
second = swallow()
print(next(second), next(second))
second.close()


def late():
    with Told("w") as kept:
        yield kept
        print("not here")


kept = next(late())
print("kept", kept.name)
del kept


def returns():
    with Told("y"):
        return (yield "asked")


def outer():
    with Told("z"):
        answer = yield from returns()
    print("answer", answer)


run = outer()
print(run.send(None))
try:
    run.send("told")
except StopIteration as stop:
    print(stop.value)
