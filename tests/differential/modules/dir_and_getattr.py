# __dir__ and __getattr__ of modules: dir(), hasattr, getattr, from-imports, star imports, and their errors.
import sys
import types

lazy = types.ModuleType("lazy")
sys.modules["lazy"] = lazy
exec(
    """
asked = []
present = 1

def __getattr__(name):
    asked.append(name)
    if name.startswith("no_"):
        raise AttributeError(f"no such thing: {name}")
    if name == "bad":
        raise ValueError("broken")
    if name.startswith("__"):
        raise AttributeError(name)
    return name.upper()

def __dir__():
    return ["zeta", "alpha", "present"]
""",
    lazy.__dict__,
)
print(lazy.anything, lazy.present, lazy.asked)
print(dir(lazy), hasattr(lazy, "no_x"), hasattr(lazy, "x"), getattr(lazy, "no_y", "default"))
lazy.asked.clear()
from lazy import wished, present, other as renamed

print(wished, present, renamed, lazy.asked)
for statement in "from lazy import no_z", "from lazy import bad", "import lazy.sub", "from lazy.sub import x":
    try:
        exec(statement)
    except Exception as error:
        print(type(error).__name__, error)
lazy.asked.clear()
names = {}
exec("from lazy import *", names)
print(sorted(n for n in names if n != "__builtins__"), lazy.asked)
lazy.__all__ = ["present", "made_up"]
names = {}
exec("from lazy import *", names)
print(sorted(n for n in names if n != "__builtins__"), names["made_up"])
lazy.__all__.append("no_w")
try:
    exec("from lazy import *", {})
except AttributeError as error:
    print(error)
for value in ["a", 3], [b"b"], 5, ("present",):
    lazy.__all__ = value
    try:
        names = {}
        exec("from lazy import *", names)
        print(sorted(n for n in names if n != "__builtins__"))
    except Exception as error:
        print(type(error).__name__, error)
del lazy.__getattr__
try:
    lazy.gone
except AttributeError as error:
    print(error, error.name, error.obj is lazy)
for result in 5, "text", (1, 2), [1, "a"], iter("cab"):
    lazy.__dir__ = lambda: result
    try:
        print(dir(lazy))
    except TypeError as error:
        print(error)
lazy.__dir__ = None
try:
    dir(lazy)
except TypeError as error:
    print(error)
lazy.__getattr__ = 7
try:
    lazy.gone
except Exception as error:
    print(type(error).__name__, error)
plain = types.ModuleType("plain")
plain.b = plain.a = 0
print(dir(plain))
plain.__dict__[3] = 4
try:
    print(dir(plain))
except TypeError as error:
    print(error)
