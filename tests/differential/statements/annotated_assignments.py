# Annotated assignments in every scope and for every target: what is evaluated, in which order, what is stored where.
def say(value):
    print(value, end=" ")
    return value


simple: say("annotation")
valued: say("its annotation") = say("its value")
(wrapped): say("wrapped annotation") = say("wrapped value")
print(__annotations__)


class Place:
    def __init__(self):
        self.items = {}

    def __setitem__(self, key, value):
        print(f"[{key}]={value}", end=" ")

    def __setattr__(self, name, value):
        print(f".{name}={value}", end=" ")
        super().__setattr__(name, value)


def place():
    print("place", end=" ")
    return spot


spot = Place()
place().attribute: say("attribute annotation") = say("attribute value")
place()[say("key")]: say("item annotation") = say("item value")
print()
place().nothing: say("only annotation")
place()[say("index")]: say("only")
print(hasattr(spot, "nothing"))


def function():
    local: say("never") = say("local value")
    place().x: say("never either") = say("value")
    place()[say("k")]: undefined_name = 3
    place()[say("k2")]: undefined_name
    unset: undefined_name
    print(locals())
    try:
        unset
    except UnboundLocalError as error:
        print(error)
    return function.__annotations__


print(function())


class Class:
    a: say("A") = 1
    b: say("B")
    (c): say("C") = 3
    __private: int = 4
    a: say("A again")
    if a:
        d: "forward" = 5
    for e in range(2):
        f: e
    print()
    print(__annotations__, "b" in locals())


print(Class.__annotations__, sorted(n for n in vars(Class) if not n.startswith("__")))


class Dropped:
    x: int
    del __annotations__
    try:
        y: int
    except NameError as error:
        print(repr(error))
    __annotations__ = {}
    z: str
    print(__annotations__)


try:
    exec("v: undefined_annotation = say('value first')", {"say": say})
except NameError as error:
    print(error)
names = {}
exec("a: int = 1\nb: str\ndel a\na: float", names)
print(names["__annotations__"], "a" in names)
names = {"__annotations__": 5}
try:
    exec("a: int = 1", names)
except TypeError as error:
    print(error, names["a"])
star: tuple = 1, *[2, 3]
lazily: "a b c" = 1
print(star, __annotations__["star"], __annotations__["lazily"])
yielding = (lambda: (yield))
for source in (
    "a, b: int", "(a, b): int = 1", "[a]: int", "a: int += 1", "f(): int = 1", "5: int", "*a: int", "x: int = y: int = 2",
    "def f():\n    global g\n    g: int = 1", "def f():\n    x: int\n    global x", "x: (yield)", "x: int = yield 1", "a.b: int: int",
    "def f():\n def g():\n  nonlocal q\n  q: int\n q = 1", "__debug__: int", "None: int = 1", "x: *a", "x: a := 1", "x: (a := 1)", "class C: y: lambda: 1 = 2",
):
    try:
        exec(source, {})
        print("fine:", source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
    except Exception as error:
        print(type(error).__name__, error)
