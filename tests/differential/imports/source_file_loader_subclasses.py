# Classes that derive from SourceFileLoader: source changed before it is compiled, code made elsewhere, FileFinder with own suffixes.
import sys
from importlib.machinery import SourceFileLoader, FileFinder, PathFinder
from importlib.util import spec_from_file_location, module_from_spec
folder = sys.path[0]
class Shouting(SourceFileLoader):
    def get_data(self, path):
        data = super().get_data(path)
        print("reading", path.rpartition("/")[2], len(data) > 0)
        return b"extra = __name__.upper()\n" + data
class Compiling(SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        print("compiling", type(data).__name__, path.rpartition("/")[2])
        return compile("answer = 42", path, "exec")
class Counting(SourceFileLoader):
    def exec_module(self, module):
        if module.__name__ != "counted": return super().exec_module(module)
        print("before", module.__name__)
        super().exec_module(module)
        print("after", hasattr(module, "state"))
def load(name, loader_class, file="_useful_module.py"):
    path = folder + "/" + file
    spec = spec_from_file_location(name, path, loader=loader_class(name, path))
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
sys.dont_write_bytecode = True
print(load("shout", Shouting).extra)
print(sorted(name for name in vars(load("compiled", Compiling)) if not name.startswith("__")))
print(load("counted", Counting).state)
loader = Counting("name", folder + "/_useful_module.py")
print(loader.get_source("name").splitlines()[0], type(loader.get_code("name")).__name__, loader.get_data(folder + "/_useful_module.py")[:1])
print(loader.is_package("name"), loader.get_filename("name") == loader.path, loader == Counting("name", loader.path), loader == SourceFileLoader("name", loader.path))
try:
    loader.get_data(folder + "/_no_such_file")
except OSError as error:
    print(type(error).__name__)
try:
    SourceFileLoader("gone", folder + "/_gone.py").get_source("gone")
except ImportError as error:
    print(error, error.name, type(error.__cause__).__name__)
class Finder(FileFinder): pass
finder = FileFinder(folder, (Counting, [".py"]))
print(finder.path == folder, repr(finder).replace(folder, "<folder>"))
spec = finder.find_spec("_useful_module")
print(type(spec.loader).__name__, spec.name, finder.find_spec("nowhere"), finder.find_spec("_space").loader)
hook = FileFinder.path_hook((Counting, [".py"]))
print(hook(folder).find_spec("_pkg").submodule_search_locations[0].endswith("/_pkg"))
try:
    hook("/no/such/folder")
except ImportError as error:
    print(error, error.path)
sys.path_hooks.insert(0, hook)
sys.path_importer_cache.clear()
import _useful_module
print(type(_useful_module.__loader__).__name__)
del sys.path_hooks[0]
sys.path_importer_cache.clear()
