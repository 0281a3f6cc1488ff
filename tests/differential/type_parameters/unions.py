# Unions of types: int | str: flattening, duplicates, repr, comparison, hash, isinstance, parameters, errors.
import types
def params[A, B](): return A, B
A, B = params()
for u in (int | str, int | None, None | int, int | str | int, (int | str) | (str | bytes), int | list[int], list[int] | dict[str, int], type | None, int | bool, list[A] | None, int | int | str):
    print(u, type(u).__name__, u.__args__, u.__parameters__ if hasattr(u, "__parameters__") else None)
print(int | int, type(int | int), type(None) | int, int | type(None))
u = int | str
print(u == str | int, u == (int | str), u != (int | bytes), hash(u) == hash(str | int), u == int, {u: 1}[str | int])
print(isinstance(1, u), isinstance("x", u), isinstance(1.5, u), issubclass(bool, u), issubclass(float, u), isinstance(None, int | None), isinstance(1, int | None), isinstance(True, str | u))
class C: pass
print(C | int, int | C, C | C | None)
class Meta(type):
    def __or__(cls, other): return f"meta or {other}"
    def __ror__(cls, other): return f"meta ror {other}"
class M(metaclass=Meta): pass
print(M | int, int | M, M | None)
for call in (lambda: int | 5, lambda: 5 | int, lambda: int | "str", lambda: "str" | int, lambda: u | 5, lambda: u | "x", lambda: isinstance(1, int | list[int]), lambda: isinstance([], int | list[int]), lambda: issubclass(int, list[int] | str), lambda: u(), lambda: u[int], lambda: u.missing, lambda: setattr(u, "x", 1), lambda: u < u,
             lambda: types.UnionType(), lambda: None | None, lambda: int | ..., lambda: int | NotImplemented, lambda: len(u), lambda: u + u, lambda: issubclass(1, u), lambda: int & str, lambda: list | dict | 5, lambda: [] | int, lambda: (int | str).__or__(5), lambda: type.__or__(int, str), lambda: type.__or__(int, 5)):
    try: print(call())
    except Exception as error: print(type(error).__name__, error)
print(u.__module__, u.__class__, isinstance(u, types.UnionType), isinstance(u, type), types.UnionType.__name__, u.__doc__ == types.UnionType.__doc__)
try:
    class Sub(types.UnionType): pass
except TypeError as error: print(error)
def f(a: int | None, b: "int | str") -> list[A] | None: pass
print(f.__annotations__)
match 5:
    case int() | str(): print("pattern, not union")
x = int
x |= str
print(x, x | float)
print(int.__or__(5, 3), (int | str).__origin__ if hasattr(int | str, "__origin__") else "no origin")
