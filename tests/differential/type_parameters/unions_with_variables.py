# "|" between type variables and other things: typing.Union and typing.Optional, their arguments, substitution, equality.
from _typing import TypeVar


def f[T, U, **P](x: T | None = None, *a: list[T] | T) -> T | str: return T, U, P


class One: pass


T, U, P = f()
V = TypeVar("V", covariant=True)
u = T | int
type A[X] = X | int
for text in ["u", "type(u)", "T | None", "None | T", "T | T", "T | T | int | T", "V | T", "T | list[int] | One", "u[str]", "u | float", "u[U]", "P | int", "T | 1", "1 | T", "T | 'text'", "'text' | T", "T | P", "u()", "u == (int | T)", "u == 1", "u != (int | T)",
             "hash(u) == hash(int | T)", "T | (int | str)", "(bytes | str) | T", "list[T] | int", "list[T | int][str]", "list[T | int].__parameters__", "T | ...", "T | []", "T | 'int' | None", "(T | int).__args__", "(T | int).__parameters__", "T | object", "int | T", "int | T | str",
             "T | u", "u | u", "u | T", "T | int == int | T", "(T | None) == (None | T)", "(T | int)[str]", "(T | U)[int, str]", "(T | U)[int]", "(T | U)[int, int]", "repr(T | One)", "u.__origin__", "u.__module__", "u.__name__", "isinstance(1, (T | int)[str])", "isinstance(1.5, (T | int)[str])",
             "issubclass(int, (T | int)[str])", "T & int", "('text' | T).__args__[0].__forward_arg__", "('text' | T) == ('text' | T)", "u[1]", "u[None]", "u[()]", "u[int, str]", "bool(u)", "{u: 1}[int | T]", "f.__annotations__", "A.__value__", "A[str]", "A[str].__value__", "T | type(None)"]:
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
