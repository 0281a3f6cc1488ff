# with inside generators: suspended bodies, close, throw, suppression.
class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, trace):
        print("exit", self.name, repr(value))
        return self.suppress


def body(suppress=False):
    with Manager("outer"), Manager("inner", suppress):
        yield 1
        yield 2
    yield 3


g = body()
print(next(g), next(g), next(g), next(g, "end"))
g = body()
next(g)
g.close()
g = body()
next(g)
try:
    g.throw(KeyError("thrown"))
except KeyError as error:
    print(repr(error))
g = body(True)
next(g)
print(g.throw(KeyError("thrown")))
g = body(True)
next(g)
try:
    print(g.close())
except RuntimeError as error:
    print(error)
g = body()
next(g)
del g
print("dropped")


def manager_from_generator(make):
    class Wrapper:
        def __enter__(self):
            self.generator = make()
            return next(self.generator)

        def __exit__(self, kind, value, trace):
            if kind is None:
                next(self.generator, None)
                return False
            try:
                self.generator.throw(value)
            except StopIteration:
                return True
            except BaseException as error:
                if error is value:
                    return False
                raise
    return Wrapper()


def resource():
    print("acquire")
    try:
        yield "resource"
    except ValueError as error:
        print("seen", repr(error))
    finally:
        print("release")


with manager_from_generator(resource) as value:
    print(value)
with manager_from_generator(resource):
    raise ValueError("swallowed")
try:
    with manager_from_generator(resource):
        raise KeyError("passes")
except KeyError as error:
    print(repr(error))
