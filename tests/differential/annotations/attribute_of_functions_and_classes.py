# __annotations__ of functions, methods, classes, modules, partial objects, lambdas, built-in ones: reading, writing, deleting.
import functools, types, sys


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def f(a: int, *b: str) -> None: ...
def plain(): ...
class A:
    x: int = 1
    def m(self, y: str): ...
class B(A): ...
class D(A):
    z: float
things = {"f": f, "plain": plain, "A": A, "B": B, "D": D, "A()": A(), "A.m": A.m, "A().m": A().m, "lambda": lambda x: x, "len": len, "int": int, "str.join": str.join, "type": type, "object()": object(), "module": sys.modules["__main__"], "partial": functools.partial(f, 1), "wrapped": functools.wraps(f)(lambda: 0), "classmethod": classmethod(f), "staticmethod": staticmethod(f), "property": property(f), "generator": (i for i in ()), "None": None, "code": f.__code__, "namespace": types.SimpleNamespace(a=1), "new module": types.ModuleType("m"), "Meta": type("Meta", (type,), {}), "made": type("Made", (), {"__annotations__": {"q": 1}}), "odd": type("Odd", (), {"__annotations__": 5}), "Exception": Exception, "union": int | str, "alias": list[int]}
for name, thing in things.items():
    attempt(name, lambda: getattr(thing, "__annotations__"))
for name in ["f", "plain", "A", "B", "A()", "A().m", "lambda", "len", "int", "module", "partial", "classmethod", "new module", "made"]:
    thing = things[name]
    for value in [{"new": 1}, None, 5, ()]:
        attempt(f"{name} = {value!r}", lambda: (setattr(thing, "__annotations__", value), thing.__annotations__)[1])
    attempt(f"del {name}", lambda: (delattr(thing, "__annotations__"), getattr(thing, "__annotations__", "gone"))[1])
    attempt(f"del {name} again", lambda: delattr(thing, "__annotations__"))
def g(a: int): ...
same = g.__annotations__
same["b"] = str
print(g.__annotations__ is same, g.__annotations__, g.__annotations__ == {"a": int, "b": str})
h = types.FunctionType(g.__code__, globals())
print(h.__annotations__, g.__annotations__)
def outer():
    def inner(a: int): ...
    return inner
print(outer().__annotations__ is outer().__annotations__, outer().__annotations__ == outer().__annotations__)
class E:
    __annotations__ = {"given": 1}
    more: int
print(E.__annotations__)
class F:
    x: int
    del __annotations__
    try: y: int
    except NameError as error: print(error)
print(F.__annotations__)
class G:
    x: int
    __annotations__ = 5
    try: y: int
    except TypeError as error: print(error)
