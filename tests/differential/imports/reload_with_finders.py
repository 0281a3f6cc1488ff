# importlib.reload asks the finders anew, with the module as target; what a changed answer does.
import importlib, sys, types
from importlib.machinery import ModuleSpec
class Maker:
    version = 1
    gone = False
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.rpartition(".")[2].startswith("changing") and not cls.gone:
            print("find", name, path, getattr(target, "__name__", target))
            return ModuleSpec(name, cls(), origin=f"version {cls.version}", is_package=name == "changing_pkg")
    def create_module(self, spec):
        print("create", spec.name)
    def exec_module(self, module):
        module.version = Maker.version
        module.runs = getattr(module, "runs", 0) + 1
        if Maker.version == 3: raise RuntimeError("third version")
sys.meta_path.insert(0, Maker)
import changing
print(changing.version, changing.__spec__.origin, changing.runs)
Maker.version = 2
changing.extra = "stays"
print(importlib.reload(changing) is changing)
print(changing.version, changing.__spec__.origin, changing.runs, changing.extra, list(sys.modules)[-1])
Maker.version = 3
try:
    importlib.reload(changing)
except RuntimeError as error:
    print(error, "changing" in sys.modules, changing.version, changing.__spec__.origin)
Maker.version = 4
import changing_pkg.changing_inner
importlib.reload(changing_pkg.changing_inner)
Maker.gone = True
for module in (changing, changing_pkg.changing_inner, 5, types.ModuleType("unknown"), types.SimpleNamespace(__name__="odd"), types.SimpleNamespace(__spec__=None)):
    try:
        print(importlib.reload(module))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", "-"))
del sys.modules["changing_pkg"]
try:
    importlib.reload(changing_pkg.changing_inner)
except ImportError as error:
    print(error, error.name)
