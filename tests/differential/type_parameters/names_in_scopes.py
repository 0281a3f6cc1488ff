# Type parameters as names: closures over them, shadowing, rebinding, nonlocal, del, locals(), globals and nested generics.
T = "global T"


def shadowed[T](T: T = T) -> T:
    return T


print(shadowed(), shadowed(1), shadowed.__annotations__, shadowed.__defaults__)


def inner_uses[T]():
    def get():
        return T

    class Inner[U]:
        pair = T, U

        def method[V](self):
            return T, U, V

    return get, Inner


get, Inner = inner_uses()
print(get(), Inner.pair, Inner().method(), Inner.method.__qualname__, get.__closure__[0].cell_contents)
print(inner_uses.__code__.co_freevars, get.__code__.co_freevars, Inner.method.__code__.co_freevars)
print(inner_uses()[0]() is get(), inner_uses.__type_params__[0] is get())


def rebinds[T]():
    T = "local"
    return T, locals()


print(rebinds(), rebinds.__code__.co_varnames)


def sees[T]():
    return sorted(locals()), [T for T in "ab"], T, (lambda T: T)(3)


print(sees())


class Body[T]:
    before = T
    T = "own"
    after = T
    listed = [T for _ in range(2)]

    def method(self):
        return T

    def generic[S = T](self) -> T:
        return S.__default__


print(Body.before, Body.after, Body.listed, Body().method(), Body().generic(), Body.generic.__annotations__, T)


class Outer[T]:
    class Nested[T]:
        t = T

    t = T
    type Alias[T] = tuple[T, int]
    type Other = tuple[T, Nested]


print(Outer.t is Outer.__type_params__[0], Outer.Nested.t is Outer.t, Outer.Alias.__value__, Outer.Other.__value__)
print(Outer.Nested.__qualname__, Outer.Alias.__name__, Outer.Alias.__module__, Outer.Alias.__type_params__)
for text in ["def f[T]():\n  nonlocal T", "def f[T]():\n  global T\n  T = 1\nf()\nprint(T)", "def f[T]():\n  del T\nf()", "def f[T, T](): pass",
             "def f[T]():\n  def g():\n    nonlocal T\n    T = 1", "class A[T]:\n  nonlocal T", "class A[T]:\n  global T\n  T = 5\nprint(T)",
             "class A[T]:\n  del T", "def f[T](x=(T := 1)): pass", "def f[T](x: (y := 1)): pass", "class A[T](y := int): pass", "type A[T] = (y := 1)",
             "def f[T: (y := 1)](): pass", "def f[T](x=[y for y in [T]]): pass", "class A[T](*[y for y in [T]]): pass", "def f[T](x: (yield)): pass",
             "def f[T = await 1](): pass", "@T\ndef f[T](): pass", "class A[T](metaclass=T): pass", "def f[__T]():\n  print(__T)\nf()",
             "type T[T] = T\nprint(T.__value__, T)", "class T[T]: pass\nprint(T)", "def f[T = f](): pass\nprint(f.__type_params__[0].__default__ is f)",
             "def f[A, B = A, *C = A](): pass", "def f[A = int, B](): pass", "def f[**P = [int], *T](): pass"]:
    space = {"__name__": "made"}
    try:
        exec(text, space)
        print(repr(text), "runs")
    except Exception as error:
        print(repr(text), type(error).__name__, error)
