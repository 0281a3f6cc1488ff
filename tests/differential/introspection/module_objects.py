# Modules as objects: types.ModuleType, attributes, __getattr__, __dir__, deletion, repr, vars.
import types, sys
m = types.ModuleType("made", "doc text")
print(m, m.__name__, m.__doc__, m.__loader__, m.__package__, m.__spec__, sorted(vars(m)))
m.x = 1; m.__dict__["y"] = 2
print(m.x, m.y, dir(m)[-2:], hasattr(m, "z"))
for action in (lambda: m.z, lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: types.ModuleType("a", "b", "c"), lambda: types.ModuleType(name="kw", doc=5).__doc__, lambda: delattr(m, "z"), lambda: setattr(m, "__dict__", {}), lambda: delattr(m, "__dict__"), lambda: setattr(m, "__class__", int), lambda: m(), lambda: m + 1, lambda: m[0], lambda: len(m), lambda: iter(m), lambda: m == m, lambda: hash(m) == hash(m), lambda: bool(m)):
    try: print(action())
    except Exception as error: print(type(error).__name__, error)
m.__getattr__ = lambda name: f"made up {name}"
print(m.anything, getattr(m, "other", "default"), hasattr(m, "z"))
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
def failing(name): raise AttributeError(f"no {name} here")
m.__getattr__ = failing
try: m.q
except AttributeError as error: print(error, error.name)
print(getattr(m, "q", "default"))
m.__getattr__ = 5
try: m.q
except TypeError as error: print(error)
del m.__getattr__, m.__dir__
class M(types.ModuleType):
    def __getattr__(self, name): return name * 2
    @property
    def prop(self): return "property"
    def __repr__(self): return "<own repr>"
n = M("sub"); print(n, n.ab, n.prop, type(n).__name__, isinstance(n, types.ModuleType))
m.__class__ = M; print(m, m.cd, m.prop)
m2 = types.ModuleType("second"); del m2.__name__; print(m2)
m2.__name__ = 5; print(m2)
m2.__file__ = "/some/file.py"; print(m2); m2.__name__ = "named"; print(m2)
try: del m2.__name__; m2.zz
except AttributeError as error: print(error)
m2.__spec__ = None; print(m2)
sys.modules["injected"] = m3 = types.ModuleType("injected"); m3.value = 42
import injected
from injected import value
print(injected is m3, value)
try: from injected import nothing
except ImportError as error: print(error, error.name, error.path)
try: import injected.sub
except ImportError as error: print(type(error).__name__, error)
print(sys.modules[__name__].__dict__ is globals(), type(sys), sys.__name__, repr(sys), vars(m3)["value"])
m3.__all__ = ["value", "gone"]
try: exec("from injected import *", {})
except AttributeError as error: print(error)
m3.__all__ = ["value"]; m3._hidden = 1
ns = {}; exec("from injected import *", ns); print(sorted(k for k in ns if k != "__builtins__"))
del m3.__all__; ns = {}; exec("from injected import *", ns); print(sorted(k for k in ns if k != "__builtins__"))
new = types.ModuleType.__new__(types.ModuleType)
try: print(new); new.a
except AttributeError as error: print(error)
new.a = 1; print(new.a, new.__dict__)
