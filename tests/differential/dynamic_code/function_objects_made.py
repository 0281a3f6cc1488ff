# types.FunctionType, MethodType, CellType and CodeType: functions made of parts of others, bound to anything.
import types
def add(a, b=10, *, c=100): return a + b + c + (g if "g" in globals() else 0)
F = types.FunctionType
f = F(add.__code__, {"g": 1, "globals": globals}, "renamed", (5,))
f.__kwdefaults__ = {"c": 7}
try: print(f(1))
except NameError as error: print(error)
f = F(add.__code__, globals(), argdefs=(1, 2), kwdefaults={"c": 3}); print(f(), f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__)
def outer(x):
    def inner(y): return x, y
    return inner
i = outer(1)
cell = types.CellType("new")
h = F(i.__code__, globals(), closure=(cell,)); print(h(2)); cell.cell_contents = "changed"; print(h(2))
shared = F(i.__code__, {}, "s", None, i.__closure__); print(shared(3), shared.__module__)
for args in ((), (1,), (add.__code__,), (add.__code__, 5), (add.__code__, {}, 5), (add.__code__, {}, "n", 5), (add.__code__, {}, "n", (), ()), (add.__code__, {}, None, None, (cell,)), (i.__code__, {}), (i.__code__, {}, None, None, ()), (i.__code__, {}, None, None, (1,)), (i.__code__, {}, None, None, [cell]), (i.__code__, {}, None, None, (cell, cell)), (add.__code__, {}, "n", None, None, 5), (add.__code__, {}, "n", None, None, {"c": 1}), (add.__code__, {}, "n", None, None, None, 7)):
    try: print(F(*args).__name__)
    except Exception as error: print(type(error).__name__, error)
M = types.MethodType
m = M(add, 1); print(m(2), m.__self__, m.__func__ is add, m.__name__, M(len, [1, 2])(), M(print, "self")("arg"))
for args in ((), (add,), (5, 1), (add, None), (add, 1, 2)):
    try: print(M(*args) is not None)
    except TypeError as error: print(error)
print(m == M(add, 1), m == M(add, 2), m == M(add, 1.0), hash(m) == hash(M(add, 1)), M(add, []) == M(add, []))
class K: pass
k = K(); k.method = M(lambda self, x: (self is k, x), k); print(k.method(1))
K.late = lambda self: "late"; print(k.late(), M(K.late, k)())
try: m.attr = 1
except AttributeError as error: print(error)
add.attr = "of the function"; print(m.attr); del add.attr
c = types.CellType()
try: c.cell_contents
except ValueError as error: print(error)
c.cell_contents = 1; del c.cell_contents
try: types.CellType(1, 2)
except TypeError as error: print(error)
print(types.CellType(1) == types.CellType(1), types.CellType(1) < types.CellType(2), types.CellType() == types.CellType(), types.CellType() < types.CellType(1))
try: types.CellType(1) < types.CellType("a")
except TypeError as error: print(error)
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    return up
a, b = counter(), counter()
a(); a()
b2 = F(b.__code__, globals(), closure=a.__closure__); print(b2(), a(), b())
def gen(n): yield n; yield n + 1
print(list(F(gen.__code__, {})(5)), F((lambda: 1).__code__, {})(), F(compile("x = 1\ny", "", "exec"), {"y": 2})())
print(F.__doc__.splitlines()[0], types.LambdaType is F, F.__name__, M.__name__, types.CellType.__name__)
