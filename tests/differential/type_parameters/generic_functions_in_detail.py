# Generic functions: signatures with every kind of parameter, methods of all kinds, decorators, async and generators.
import inspect


def deco(label):
    print("  evaluated", label)
    def apply(function):
        print("  applied", label, function.__type_params__ if hasattr(function, "__type_params__") else type(function).__name__)
        return function
    return apply


@deco("first")
@deco("second")
def f[T: print("  bound"), U = print("  default")](a: T, b: U = deco("value") and 1, /, *args: T, c: U, **more: T) -> tuple[T, U]:
    "The doc."
    return T, U


print(f.__type_params__, f.__doc__, f.__name__, f.__qualname__)
print(f.__annotations__)
print(f(1, c=2) == f.__type_params__)
print(f.__type_params__[0].__bound__, f.__type_params__[0].__bound__, f.__type_params__[1].__default__)
print(f.__code__.co_freevars, f.__code__.co_name, f.__closure__ is not None)


class C[X]:
    def method[Y](self, other: X | Y if 0 else X) -> Y: return X, Y
    @classmethod
    def cls[Y](cls) -> Y: return Y
    @staticmethod
    def static[Y](y: Y): return Y
    @property
    def prop[Y](self) -> Y: return Y
    async def coroutine[Y](self): return Y
    def generator[Y](self): yield Y
    async def asynchronous[Y](self): yield Y
    lam = lambda self: X
    listed = [X for _ in (1,)]
    def __class_getitem__(cls, item): return ("item", item)


X, = C.__type_params__
print(C().method(1) == (X, C.method.__type_params__[0]), C().cls(), C.static(1), C().prop, C().lam() is X, C.listed == [X], C[int])
try: C().coroutine().send(None)
except StopIteration as stop: print(stop.value)
print(next(C().generator()), C.asynchronous.__type_params__, inspect.isasyncgenfunction(C.asynchronous), inspect.iscoroutinefunction(C.coroutine))


def outer[A](a: A):
    def middle[B](b: B):
        def inner[C](c: C) -> (A, B, C): return A, B, C
        return inner
    return middle


inner = outer(1)(2)
print(inner(3), inner.__annotations__["return"], inner.__qualname__, inner.__type_params__)
print(outer(1)(2).__type_params__[0] is inner.__type_params__[0], outer.__type_params__[0] is inner(3)[0])


def shadow[T](T: T = "default"): return T
def rebinds[T]():
    before = T
    return before
def assigns[T]():
    T = "local"
    return T
print(shadow(), shadow.__annotations__, rebinds(), assigns(), assigns.__type_params__)
def late[T: later](x: T): ...
try: late.__type_params__[0].__bound__
except NameError as error: print(error)
later = int
print(late.__type_params__[0].__bound__)
f.__type_params__ = ()
print(f.__type_params__)
for value in [(1,), [1], None, "x"]:
    try: f.__type_params__ = value; print(f.__type_params__)
    except TypeError as error: print(error)
try: del f.__type_params__
except (TypeError, AttributeError) as error: print(type(error).__name__, error)
try:
    def broken[T](x: T = undefined_default): ...
except NameError as error: print(error)
try:
    def broken[T](x: undefined_annotation): ...
except NameError as error: print(error)
print((lambda: 0).__type_params__, len.__class__.__name__, hasattr(len, "__type_params__"))
