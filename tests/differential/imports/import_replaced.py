# builtins.__import__ replaced by the program: what import statements call, and with what.
import builtins, sys
import _pkg.beta, _pkg.sub
del _pkg
original = __import__
def mine(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", repr(name), globals is not None and globals.get("__name__"), locals is not None and (locals is globals or sorted(k for k in locals if len(k) == 1)), fromlist, level)
    if name.startswith("_invented"): return type("Module", (), {"x": 1, "sub": 2, "__name__": "_invented"})
    if name == "_refused": raise ImportError("refused")
    return original(name, globals, locals, fromlist, level)
builtins.__import__ = mine
import _pkg.beta
import _pkg.beta as b
from _pkg import beta, value as v
from _pkg.sub import *
import _invented
import _invented.sub as s
from _invented import x
print(_invented.x, s, x)
def function():
    a = 1
    import _pkg
    from _pkg import beta
function()
class C:
    q = 1
    import _pkg
try:
    import _refused
except ImportError as error:
    print(error)
try:
    from _invented import nothing
except ImportError as error:
    print(error, error.name, error.path)
try:
    exec("from . import y", {"__name__": "some.where", "__package__": "_pkg"})
except ImportError as error:
    print(str(error).replace(sys.path[0], "<folder>"))
exec("import _pkg", {"__name__": "elsewhere"}, {"z": 1})
builtins.__import__ = 5
try:
    import _pkg
except TypeError as error:
    print(error)
del builtins.__import__
try:
    import _pkg
except ImportError as error:
    print(error, error.name)
builtins.__import__ = original
import _pkg
print(_pkg.value)
