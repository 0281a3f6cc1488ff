# importlib.util and importlib.machinery: finding specs, making modules from them, names made absolute.
import importlib.util, importlib.machinery, sys
from importlib.util import find_spec, resolve_name, module_from_spec, spec_from_file_location
from _attempt import clean, folder
def show(function, *args):
    try:
        print(function.__name__, args, "->", clean(function(*args)).partition(" object at ")[0])
    except Exception as error:
        print(function.__name__, args, "->", f"{type(error).__name__}: {clean(error)}", getattr(error, "name", "-"))
show(find_spec, "_pkg")
print("_pkg" in sys.modules)
for name in ("_pkg.beta", "_pkg.missing", "_missing", "_missing.sub", "_pkg.beta.x", "_space.mod", "sys", "gc"):
    show(find_spec, name)
spec = find_spec("_pkg.sub")
print(spec.name, spec.parent, clean(spec.origin), clean(spec.submodule_search_locations), spec.has_location, spec.loader.name)
show(find_spec, ".beta", "_pkg")
show(find_spec, ".beta")
show(find_spec, "__main__")
sys.modules["_none"] = None
show(find_spec, "_none")
del sys.modules["_pkg.beta"].__spec__
show(find_spec, "_pkg.beta")
for args in [("_pkg", None), (".beta", "_pkg"), ("..beta", "_pkg.sub"), ("...beta", "_pkg"), (".beta", ""), (".", "_pkg"), ("plain", "_pkg")]:
    show(resolve_name, *args)
spec = spec_from_file_location("made.up", folder + "/_useful_module.py")
module = module_from_spec(spec)
print(module.__name__, module.__package__, clean(module.__file__), hasattr(module, "state"), "made.up" in sys.modules)
spec.loader.exec_module(module)
print(module.state, module.Thing.__module__, clean(module))
M = importlib.machinery.ModuleSpec
print(repr(M("a", None)), repr(M("a.b", None, origin="o")), M("a.b", None).parent, M("a.b", None, is_package=True).parent, M("a", None, is_package=True).submodule_search_locations)
print(M("a", None).has_location, M("a", None).cached, M("a", None).loader_state, M("a", "L", loader_state=5).loader_state)
print(importlib.machinery.SOURCE_SUFFIXES)
L = importlib.machinery.SourceFileLoader("name", "path.py")
print(L.name, L.path, L.get_filename(), L.get_filename("name"), L.is_package("name"))
try:
    L.get_filename("other")
except ImportError as error:
    print(error)
