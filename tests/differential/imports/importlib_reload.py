# importlib.reload: the namespace stays, names are bound anew, old objects live on; errors.
import importlib, sys, types
from _attempt import clean
import _counted, _pkg, _pkg.beta
_counted.extra = "kept"
print(importlib.reload(_counted) is _counted, _counted.count, _counted.extra)
print(importlib.reload(_counted).count)
old = _pkg.beta
print(importlib.reload(_pkg.beta) is old, old.name)
_pkg.value = "changed"
importlib.reload(_pkg)
print(_pkg.value, _pkg.beta is old)
def show(module):
    try:
        print(importlib.reload(module))
    except Exception as error:
        print(f"{type(error).__name__}: {clean(error)}", getattr(error, "name", "-"))
show(5)
show("_pkg")
show(types.ModuleType("_unknown"))
made = sys.modules["_made"] = types.ModuleType("_made")
show(made)
lone = sys.modules["_nothing.made"] = types.ModuleType("_nothing.made")
show(lone)
del sys.modules["_counted"]
show(_counted)
try:
    import _failing
except ValueError as error:
    print(error)
import _useful_module
_useful_module.state = "before"
_useful_module.fail = True
try:
    importlib.reload(_useful_module)
except RuntimeError as error:
    print(error, "_useful_module" in sys.modules, _useful_module.state, _useful_module.reached)
del _useful_module.fail
print(importlib.reload(_useful_module).state)
from _useful_module import Thing
instance = Thing()
importlib.reload(_useful_module)
print(isinstance(instance, Thing), isinstance(instance, _useful_module.Thing), Thing is _useful_module.Thing)
