# The order of values, targets and annotations in annotated assignments, parameters and results.
def say(name, value=None):
    print("  ", name)
    return value if value is not None else name


class Log:
    def __setattr__(self, name, value): print("   set", name, value)
    def __setitem__(self, key, value): print("   item", key, value)
    def __getattr__(self, name):
        print("   get", name)
        return self


o = Log()
print("module")
x: say("annotation") = say("value")
(y): say("annotation in brackets") = say("value")
say("object", o).attribute: say("annotation") = say("value")
say("object", o)[say("key")]: say("annotation") = say("value")
say("object", o).only: say("annotation")
say("object", o)[say("key")]: say("annotation")
say("object", o)[say("start"):say("stop")]: say("annotation") = say("value")
o.a.b.c: say("annotation")
z: say("no value")
print(__annotations__)


class C:
    print("class")
    x: say("annotation") = say("value")
    o.attribute: say("annotation") = say("value")
    (z): say("in brackets")
    w: say("no value")
    print("  ", __annotations__)


def f():
    print("function")
    x: say("never") = say("value")
    (y): say("never") = say("value")
    say("object", o).attribute: say("never") = say("value")
    say("object", o)[say("key")]: say("never") = say("value")
    say("object", o).only: say("never")
    say("object", o)[say("key")]: say("never")
    z: say("never")
    w: undefined_name
    print("  ", sorted(locals()))


f()
print("parameters")


@say("decorator", lambda function: function)
def g(a: say("a"), b: say("b") = say("default b"), /, c: say("c") = say("default c"), *d: say("d"), e: say("e") = say("default e"), f: say("f"), **h: say("h")) -> say("result"): ...


print(g.__annotations__)
h = lambda a=say("lambda default"): a
try:
    bad: undefined_name = say("value first")
except NameError as error:
    print(error, bad)
try:
    o[undefined_key]: undefined_annotation = say("value")
except NameError as error:
    print(error)
try:
    n: (1 / 0)
except ZeroDivisionError as error:
    print(error, "n" in globals(), "n" in __annotations__)
t: int = 1, 2
u: tuple = *[3], 4
print(t, u, __annotations__["u"])


def generator():
    v: int = yield 1
    w: str = yield v
    return v, w


i = generator()
print(next(i), i.send(5))
try: i.send(6)
except StopIteration as stop: print(stop.value)
