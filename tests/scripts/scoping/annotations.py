x: int = 5
y: "undefined_name"
print(x, __annotations__)  # expect: 5 {'x': <class 'int'>, 'y': 'undefined_name'}


class A:
    a: int
    b: str = "s"


def f(p: int, *q: str, r: float = 1.0) -> None:
    local: nothing_evaluated = 3
    return local


print(A.__annotations__, hasattr(A, "a"), f.__annotations__, f(1))
# expect: {'a': <class 'int'>, 'b': <class 'str'>} False {'p': <class 'int'>, 'q': <class 'str'>, 'r': <class 'float'>, 'return': None} 3
