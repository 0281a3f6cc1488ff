def f(a, b: int = 1, *, c: str = "x") -> bool:
    "Doc of f."
    return True


f.calls = 3
print(f.__name__, f.__qualname__, f.__doc__, f.__annotations__, f.__defaults__, f.__kwdefaults__, f.calls, f.__dict__)
# expect: f f Doc of f. {'b': <class 'int'>, 'c': <class 'str'>, 'return': <class 'bool'>} (1,) {'c': 'x'} 3 {'calls': 3}
print(f.__module__, f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_name, f.__closure__)
# expect: __main__ 2 ('a', 'b', 'c') f None
f.__name__ = "g"
print(f.__name__, f)  # expect: g <function f at 0x>
