# inspect.signature() of every built-in function.
import builtins, inspect
for name in sorted(vars(builtins)):
    value = vars(builtins)[name]
    if type(value).__name__ == "builtin_function_or_method" and name != "__build_class__":
        try:
            print(name, inspect.signature(value))
        except ValueError as error:
            print(name, "ValueError", error)
for name in ("abs", "getattr", "print", "open", "sorted", "__import__"):
    f = getattr(builtins, name)
    print(f.__name__, f.__qualname__, f.__module__, bool(f.__doc__), type(f).__name__)
