# Scopes of type parameters and annotations: which names classes, bounds, aliases and functions see, and what they hide.
X = "module"
T = "module T"


def outer():
    X = "function"

    class Box[T]:
        hold = X
        alias = T

        def method[U: (T, "X")](self, a: T = X, *, b: "U" = 1) -> T:
            return T, U, a, __class__

    return Box


Box = outer()
print(Box.hold, Box.alias, Box.__type_params__, Box().method()[:3], Box().method()[3] is Box)
print(Box.method.__type_params__[0].__constraints__, Box.method.__annotations__)
print(T)


class Names:
    X = "class"
    type Lazy = (X, T)
    type Generic[T] = (X, T)

    def method[T](self, a: X, b: T): ...

    class Inner[T]:
        seen = X
        pair: X

    def generic_default[T](self, a=X):
        return a

    X = "class, later"


print(Names.Lazy.__value__, Names.Generic.__value__)
print(Names.method.__annotations__, Names.Inner.seen, Names.Inner.__annotations__, Names().generic_default())


def changes():
    value = 1
    type Late = value
    first = Late.__value__
    value = 2
    type Second = value
    value = 3
    return first, Late.__value__, Second.__value__


print(changes())


def bound[T: (int, missing_name)](x): ...


try:
    bound.__type_params__[0].__constraints__
except NameError as error:
    print(error)
missing_name = str
print(bound.__type_params__[0].__constraints__)


class Base[T]:
    def __init_subclass__(cls, note=None):
        print(cls.__name__, note, cls.__orig_bases__)


class Derived[T, *Ts, **P](Base[T], note=T.__name__ + Ts.__name__ + P.__name__):
    pass


print(Derived.__type_params__, Derived.__parameters__)


def local[T](x: T):
    T = x
    return T


def reaches[T]():
    def inner():
        nonlocal_is_no_use = T
        return nonlocal_is_no_use

    return inner()


print(local(5), reaches())
for source in (
    "def f[T](): nonlocal T",
    "def f[T]():\n    def g():\n        nonlocal T\n",
    "class C[T]:\n    nonlocal T\n",
    "class C[T]:\n    global T\n    T = 1\nr = T",
    "def f[T, T](): pass",
    "class C[__T]: x = __T\nr = C.x",
    "type A[T] = (yield T)",
    "def f[T: (x := 1)](): pass",
    "class C[T](y := object): pass",
    "type B = [(z := i) for i in 'a']",
    "def f[T](a: (yield)): pass",
    "def f[T](a=(v := 3)): pass\nr = v",
    "type D = await x",
    "def f[T = int](): pass\nr = f.__type_params__[0].__default__",
    "def f[T = int, U](): pass",
):
    names = {}
    try:
        exec(source, names)
        print("fine", names.get("r"))
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
