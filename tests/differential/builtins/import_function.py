# __import__(): names, fromlist, levels, errors.
import sys
print(__import__("sys") is sys, __import__("math").pi, __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
print(__import__("collections", globals(), locals(), ["abc"], 0).__name__, __import__(name="math").__name__)
for call in (lambda: __import__(), lambda: __import__(5), lambda: __import__(""), lambda: __import__("no_such_module_here"), lambda: __import__("math", level=-1), lambda: __import__("x", level=1), lambda: __import__("math.nothing"),
             lambda: __import__("sys", nam=1), lambda: __import__("a b")):
    try:
        print(call())
    except (TypeError, ValueError, ImportError, KeyError) as error:
        print(type(error).__name__, error)
import builtins
def replaced(name, *args): return f"imported {name}"
real, builtins.__import__ = builtins.__import__, replaced
import anything
from_here = anything
builtins.__import__ = real
print(from_here)
