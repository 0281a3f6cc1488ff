# Annotations of modules: __annotations__ made when first needed, conditional, deleted, replaced; names under annotation that have no value.
import types, sys
m = types.ModuleType("m")
print("__annotations__" in vars(m), m.__annotations__, "__annotations__" in vars(m), m.__annotations__ is m.__annotations__)
exec("x: int = 1\ny: 'later'\nz: list[int]\nif False:\n    never: str\n(w): float = 2.0\na.b: int\n" if False else "x: int = 1\ny: 'later'\nz: list[int]\nif False:\n    never: str\n(w): float = 2.0", vars(m))
print(m.__annotations__, hasattr(m, "y"), m.x, m.w)
m.__annotations__ = {"replaced": 1}; print(m.__annotations__)
exec("more: int", vars(m)); print(m.__annotations__)
for value in (5, None, "x"):
    m.__annotations__ = value; print(m.__annotations__)
    try:
        exec("again: int", vars(m)); print("fine")
    except TypeError as error:
        print(error)
del m.__annotations__; print("__annotations__" in vars(m))
try:
    del m.__annotations__
except AttributeError as error:
    print(error)
exec("q: int", vars(m)); print(m.__annotations__)
exec("from __future__ import annotations\nr: undefined[name]\ns: 1 + 1 = 5", vars(m)); print(m.__annotations__)
try:
    exec("t: undefined_name", vars(m))
except NameError as error:
    print(error)
order = []
def note(x): order.append(x); return x
exec("v: note('annotation') = note('value')\nu: note('alone')\nd[note('key')]: note('unused') = note('item')\n", {"note": note, "d": {}}); print(order)
module_level: int = 5
print(__annotations__, sys.modules[__name__].__annotations__ is __annotations__)
def f():
    local: note("never evaluated") = 1
    return local
order.clear(); print(f(), order, f.__annotations__)
class C:
    a: int
    b: "str" = "x"
    (c): int = 1
print(C.__annotations__, hasattr(C, "a"))
