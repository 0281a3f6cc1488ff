# Loaders: create_module that returns something else, missing methods, load_module of old, modules replaced while they run.
import sys, types, warnings
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, spec_from_loader
class Finder:
    loaders = {}
    def find_spec(self, name, path, target=None):
        if name in self.loaders:
            return ModuleSpec(name, self.loaders[name])
sys.meta_path.insert(0, Finder())
class Own(types.ModuleType):
    def __repr__(self): return f"<own {self.__name__}>"
class Creates:
    def create_module(self, spec):
        return Own(spec.name, "made by the loader")
    def exec_module(self, module):
        module.value = 7
class NoCreate:
    def exec_module(self, module): pass
class Old:
    def load_module(self, name):
        module = sys.modules.setdefault(name, types.ModuleType(name))
        module.old = True
        return module
class Nothing: pass
class NotAModule:
    def create_module(self, spec): return types.SimpleNamespace()
    def exec_module(self, module): module.extra = [1]
class Replaces:
    def create_module(self, spec): return None
    def exec_module(self, module): sys.modules[module.__name__] = "something else"
class Removes:
    def create_module(self, spec): return None
    def exec_module(self, module): del sys.modules[module.__name__]
class Fails:
    def create_module(self, spec): raise OSError("cannot create")
    def exec_module(self, module): pass
class FailsLater:
    def create_module(self, spec): return None
    def exec_module(self, module):
        print("there while it runs:", module.__name__ in sys.modules)
        raise KeyError("in exec_module")
Finder.loaders = {cls.__name__.lower(): cls() for cls in (Creates, NoCreate, Old, Nothing, NotAModule, Replaces, Removes, Fails, FailsLater)}
Finder.loaders["empty"] = None
for name in Finder.loaders:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            module = __import__(name)
            print(name, type(module).__name__, sorted(getattr(module, "__dict__", ())), [w.category.__name__ for w in caught])
        except BaseException as error:
            print(name, type(error).__name__, error, [w.category.__name__ for w in caught])
    print("   ", name in sys.modules)
spec = spec_from_loader("creates", Finder.loaders["creates"], origin="somewhere")
module = module_from_spec(spec)
print(module, module.__doc__, module.__spec__ is spec, module.__loader__ is spec.loader, repr(module.__package__), hasattr(module, "__file__"))
