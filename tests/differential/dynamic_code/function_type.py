# types.FunctionType, LambdaType, CellType and MethodType called by programs, and all their errors.
import types
def f(a, b=1): return a, b, g
g = "global g"
code = f.__code__
def attempt(*args, **kwargs):
    try: made = types.FunctionType(*args, **kwargs)
    except Exception as error: print(type(error).__name__, error)
    else:
        print(made.__name__, made.__qualname__, made.__defaults__, made.__module__, made.__kwdefaults__, made.__closure__)
        return made
made = attempt(code, {"g": "other g"})
try: made(1)
except TypeError as error: print(error)
print(made(1, 2))
attempt(code, globals())
made = attempt(code, globals(), "named", (5, 6))
print(made())
attempt(code, globals(), name="kw", argdefs=(1,), closure=None)
attempt(code, {"__name__": "module name"})
attempt(code, {}, "n", (1,), None, {"k": 1})
attempt(code)
attempt()
attempt(5, {})
attempt(code, 5)
attempt(code, {}, 5)
attempt(code, {}, None, 5)
attempt(code, {}, None, None, 5)
attempt(code, {}, None, None, ())
attempt(code, {}, None, None, (1,))
attempt(code, {}, kwdefaults=5)
def outer():
    x = "closed"
    def inner(): return x
    return inner
inner = outer()
attempt(inner.__code__, {})
attempt(inner.__code__, {}, closure=())
attempt(inner.__code__, {}, closure=(1,))
attempt(inner.__code__, {}, closure=[types.CellType()])
attempt(inner.__code__, {}, closure=(types.CellType(), types.CellType()))
print(types.FunctionType(inner.__code__, {}, closure=(types.CellType("own cell"),))())
try: types.FunctionType(inner.__code__, {}, closure=(types.CellType(),))()
except NameError as error: print(error)
print(types.LambdaType is types.FunctionType)
try:
    class Sub(types.FunctionType): pass
except TypeError as error: print(error)
m = types.MethodType(f, 5)
print(m(6), m.__self__, m.__func__ is f, m == types.MethodType(f, 5), m == types.MethodType(f, 6))
for args in ((), (f,), (5, 6), (f, None), (f, 1, 2)):
    try: print(types.MethodType(*args))
    except TypeError as error: print(error)
