# importlib.util.LazyLoader: modules that run when something is first wanted of them.
import importlib.util, importlib.machinery, sys
def lazy_import(name):
    spec = importlib.util.find_spec(name)
    loader = importlib.util.LazyLoader(spec.loader)
    spec.loader = loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    loader.exec_module(module)
    return module
module = lazy_import("_useful_module")
print(type(module).__name__, isinstance(module, type(sys)))
print("state" in object.__getattribute__(module, "__dict__"))
print(module.state)
print(type(module).__name__, type(module.__loader__).__name__, module.__spec__.loader is module.__loader__)
import _useful_module
print(_useful_module is module)
del sys.modules["_useful_module"]
module = lazy_import("_useful_module")
module.state = "assigned before it ran"
print(module.state, module.Thing.__name__)
del sys.modules["_useful_module"]
module = lazy_import("_useful_module")
try:
    module.no_such_thing
except AttributeError as error:
    print(error)
print(type(module).__name__)
class Bad: pass
try:
    importlib.util.LazyLoader(Bad())
except TypeError as error:
    print(error)
print(importlib.util.LazyLoader.factory(importlib.machinery.SourceFileLoader)("a", "b.py").loader.path)
