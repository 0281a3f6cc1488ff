# with: order of evaluation, lookup on the type, what the exit method is told.
class Manager:
    def __init__(self, name, suppress=None):
        print("init", name)
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, repr(value), trace is not None)
        return self.suppress


with Manager("a") as a:
    print("body", a)
with Manager("a") as a, Manager("b") as b, Manager("c"):
    print("body", a, b)
with (Manager("p") as p, Manager("q") as q,):
    print("body", p, q)
with (Manager("r"), Manager("s")):
    pass
with (Manager("t")) as t:
    print(t)
try:
    with Manager("x"), Manager("y", True), Manager("z"):
        raise KeyError("in body")
    print("after suppression")
    with Manager("x"), Manager("y", False):
        raise KeyError("in body")
except KeyError as error:
    print("escaped", repr(error))


class Instance:
    pass


instance = Instance()
instance.__enter__ = lambda: print("never")
instance.__exit__ = lambda *args: print("never")
try:
    with instance:
        pass
except TypeError as error:
    print(error)


class Traced:
    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)

    @property
    def __enter__(self):
        print("enter looked up")
        return lambda: "entered"

    @property
    def __exit__(self):
        print("exit looked up")
        return lambda *args: print("exit called", args)


with Traced() as value:
    print(value)
