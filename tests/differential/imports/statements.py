# Import statements in every place and shape: functions, classes, loops, conditions, try, global names, targets.
import sys
def function():
    import _pkg.beta
    from _pkg import value as v
    return _pkg.beta.name, v, "_pkg" in locals(), "_pkg" in globals()
print(function())
def declares():
    global _empty
    import _empty
declares()
print(_empty.__name__)
def outer():
    import math as m
    def inner():
        nonlocal m
        import _empty as m
        return m.__name__
    return m.__name__, inner(), m.__name__
print(outer())
class Holder:
    import _pkg
    from _pkg import value, beta as b
    import _pkg.sub as s
print(sorted(name for name in vars(Holder) if not name.startswith("__")), Holder.value, Holder._pkg.value)
class Mangled:
    import _pkg as __hidden
    def get(self): return self.__hidden.value
print(Mangled().get(), hasattr(Mangled, "_Mangled__hidden"))
for i in range(2):
    import _pkg as p
    from _pkg import (value, beta as c,)
print(p is sys.modules["_pkg"], value, c.name)
try:
    import _none_such as q
except ImportError:
    q = None
finally:
    from _pkg import value as w
print(q, w)
if True: import _pkg; from _pkg import value; print(value)
x = [__import__("_pkg") for _ in range(2)]
print(x[0] is x[1])
def unbound():
    print(sys)
    import sys
try:
    unbound()
except UnboundLocalError as error:
    print(error)
import _pkg as first, _pkg.beta as second, sys as third
print(first.value, second.name, third is sys)
def generator():
    from _pkg import value
    yield value
    import _pkg.beta
    yield _pkg.beta.name
print(list(generator()))
print([name for name in function.__code__.co_varnames], outer()[1])
code = compile("import _pkg.beta as z; from _pkg import value", "<text>", "exec")
space = {}
exec(code, space)
print(sorted(k for k in space if k != "__builtins__"))
exec("from _pkg import value as shown", {"__builtins__": __builtins__}, space)
print(space["shown"])
