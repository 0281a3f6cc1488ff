# Modules whose __getattr__ computes attributes: hasattr, getattr with default, from-imports, del, dir, class-level lookup.
import sys, types
m = types.ModuleType("lazy")
asked = []
def __getattr__(name):
    asked.append(name)
    if name.startswith("make_"):
        value = name[5:].upper()
        if name.endswith("kept"): setattr(m, name, value)
        return value
    if name == "broken": raise ValueError("in __getattr__")
    raise AttributeError(f"module {m.__name__!r} does not want {name!r}")
m.__getattr__ = __getattr__
sys.modules["lazy"] = m
print(m.make_a, m.make_kept, m.make_kept, asked); asked.clear()
print(hasattr(m, "make_b"), hasattr(m, "other"), getattr(m, "other", "default"), asked); asked.clear()
for code in ("m.other", "m.broken", "hasattr(m, 'broken')", "getattr(m, 'broken', 1)"):
    try:
        print(eval(code))
    except Exception as error:
        print(code, type(error).__name__, error, getattr(error, "name", "-"), getattr(error, "obj", None) is m)
asked.clear()
from lazy import make_x, make_y as y
print(make_x, y, asked); asked.clear()
for code in ("from lazy import missing", "from lazy import broken", "import lazy.sub", "from lazy import *"):
    space = {}
    try:
        exec(code, space)
        print(code, sorted(k for k in space if k[0] != "_"))
    except Exception as error:
        print(code, type(error).__name__, error)
    print("   ", asked); asked.clear()
print(m.__dict__ is vars(m), m.__name__, m.__doc__, asked)
try:
    del m.make_z
except AttributeError as error:
    print(error)
m.__dir__ = lambda: ["one", "two"]
print(dir(m), asked)
m.__getattr__ = "not callable"
try:
    m.something
except TypeError as error:
    print(error)
del m.__getattr__
try:
    m.something
except AttributeError as error:
    print(error)
m.__getattr__ = lambda: None
try:
    m.something
except TypeError as error:
    print(error)
class M(types.ModuleType):
    def __getattr__(self, name): return ("class", name)
m.__class__ = M
m.__getattr__ = lambda name: ("module", name)
print(m.anything)
del m.__getattr__
print(m.anything, type(m).__name__, repr(m))
