# Attributes of functions: reading, writing, deleting, types that are accepted, __dict__.
def f(a, b=1, *, c=2) -> int:
    "doc"
    return a
def show(name):
    try: print(name, getattr(f, name))
    except AttributeError as error: print(error)
for name in ("__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__closure__", "__type_params__", "missing"): show(name)
def attempt(name, *values):
    for value in values:
        try:
            setattr(f, name, value)
            print(name, "=", getattr(f, name))
        except Exception as error: print(name, type(error).__name__, error)
    try:
        delattr(f, name)
        print("deleted", name, getattr(f, name, "gone"))
    except Exception as error: print("del", name, type(error).__name__, error)
attempt("__name__", "new", 5, None)
attempt("__qualname__", "Q.new", 5)
attempt("__doc__", "new doc", 5, None)
attempt("__module__", "m", 5)
attempt("__defaults__", (7,), [1], None)
attempt("__kwdefaults__", {"c": 8}, (1,), None)
attempt("__annotations__", {"x": 1}, (1,), None)
attempt("__code__", 5, None)
attempt("__closure__", ())
attempt("__globals__", {})
attempt("__builtins__", {})
attempt("__type_params__", (1,), [1])
attempt("custom", 1, [2])
f.x = 1
print(f.__dict__, vars(f))
f.__dict__ = {"y": 2}
print(f.y, hasattr(f, "x"))
attempt("__dict__", 5)
attempt("__class__", int)
attempt("__call__", 5)
def g(): pass
g.__doc__ = "set"
print(g.__doc__, g.__call__, ) if False else print(g.__doc__)
print(f.__get__(5)(), f.__get__(5, int), f.__get__(None, int) is f) if False else None
try: f.__get__(None)
except TypeError as error: print(error)
print(f.__get__(None, int) is f, type(f.__get__(1)).__name__)
print((lambda: 0).__name__, (lambda: 0).__qualname__, type(f).__name__, f.__class__ is type(f))
print(g.__globals__ is globals(), g.__builtins__ is __builtins__.__dict__, g == g, g != f, hash(g) == hash(g))
class C:
    def m(self): pass
    m.attribute = "on function"
print(C.m.attribute, C().m.attribute, C().m.__func__ is C.m, C().m.__name__)
try: C().m.attribute = 1
except AttributeError as error: print(error)
try: C().m.other
except AttributeError as error: print(error)
try: len.attribute = 1
except AttributeError as error: print(error)
try: g < f
except TypeError as error: print(error)
