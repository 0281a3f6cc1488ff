# BuiltinImporter, FrozenImporter and PathFinder called by name: specs, refusals, packages.
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder, SourceFileLoader
from importlib.util import module_from_spec
folder = sys.path[0]
def show(value):
    return str(value).replace(folder, "<folder>").partition(" object at ")[0]
for name in ("sys", "gc", "itertools", "_useful_module", "nowhere", "_pkg"):
    print(name, show(BuiltinImporter.find_spec(name)), show(FrozenImporter.find_spec(name)), show(PathFinder.find_spec(name)))
spec = BuiltinImporter.find_spec("sys")
print(spec.loader is BuiltinImporter, spec.origin, spec.has_location, spec.cached, spec.parent == "")
print(BuiltinImporter.is_package("sys"), BuiltinImporter.get_code("sys"), BuiltinImporter.get_source("sys"))
for function in (BuiltinImporter.is_package, BuiltinImporter.get_code, BuiltinImporter.get_source):
    try:
        function("_useful_module")
    except ImportError as error:
        print(error, error.name)
spec = PathFinder.find_spec("_pkg")
print(show(spec.origin), show(spec.submodule_search_locations), spec.has_location, show(spec.cached))
print(show(PathFinder.find_spec("_pkg.sub", spec.submodule_search_locations)))
print(show(PathFinder.find_spec("beta", spec.submodule_search_locations).name), PathFinder.find_spec("beta"))
print(show(PathFinder.find_spec("_pkg", [folder, "/nonexistent"])), PathFinder.find_spec("_pkg", ["/nonexistent"]))
spec = PathFinder.find_spec("_space")
print(spec.origin, type(spec.submodule_search_locations).__name__, spec.has_location, spec.loader is not None)
module = module_from_spec(PathFinder.find_spec("_useful_module"))
print(module.__name__, show(module.__file__), hasattr(module, "state"), "_useful_module" in sys.modules)
module.__loader__.exec_module(module)
print(module.state, "_useful_module" in sys.modules)
print(isinstance(module.__loader__, SourceFileLoader), module.__loader__.name, show(module.__loader__.path))
for args in [(), (1, 2, 3, 4)]:
    try:
        PathFinder.find_spec(*args)
    except TypeError as error:
        print("TypeError")
