# importlib.abc: what the classes give, which methods are abstract, who counts as an instance.
import importlib.abc as abc, importlib.machinery as machinery, sys, types
from importlib.util import spec_from_loader, module_from_spec
for name in ("Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader", "FileLoader", "SourceLoader"):
    cls = getattr(abc, name)
    print(name, sorted(cls.__abstractmethods__))
for cls, base in [(machinery.BuiltinImporter, abc.MetaPathFinder), (machinery.FrozenImporter, abc.InspectLoader), (machinery.PathFinder, abc.MetaPathFinder), (machinery.FileFinder, abc.PathEntryFinder), (machinery.SourceFileLoader, abc.SourceLoader), (machinery.SourceFileLoader, abc.ExecutionLoader), (machinery.SourceFileLoader, abc.Loader), (machinery.NamespaceLoader, abc.InspectLoader)]:
    print(cls.__name__, base.__name__, issubclass(cls, base))
class Text(abc.InspectLoader):
    def get_source(self, name): return None if name == "none" else "value = __name__ * 2"
text = Text()
print(text.create_module(None))
spec = spec_from_loader("abc_text", text)
module = module_from_spec(spec)
text.exec_module(module)
print(module.value, text.get_code("abc_text").co_filename, text.get_code("none"))
try:
    text.exec_module(types.ModuleType("none"))
except ImportError as error:
    print(error)
try:
    text.is_package("abc_text")
except ImportError as error:
    print("ImportError", error)
class Sourced(abc.SourceLoader):
    data = b"# coding: latin-1\nword = '\xe9'\r\nplace = __file__\n"
    def get_filename(self, name): return "/made/up/" + name + ".py"
    def get_data(self, path):
        print("get_data", path.startswith("/made/up/"), path.endswith(".pyc"))
        if path.endswith(".pyc"): raise OSError
        return self.data
loader = Sourced()
print(ascii(loader.get_source("thing")), loader.is_package("thing"), loader.is_package("__init__"))
spec = spec_from_loader("thing", loader)
print(spec.origin, spec.has_location)
module = module_from_spec(spec)
exec(loader.source_to_code(loader.data, "x.py"), module.__dict__)
print(ascii(module.word), module.place)
class File(abc.FileLoader):
    def get_source(self, name): return "pass"
one, two = File("n", "p"), File("n", "p")
print(one == two, one != File("n", "q"), hash(one) == hash(two), one.get_filename(), one.get_filename("n"), one.name, one.path)
try:
    one.get_filename("other")
except ImportError as error:
    print(error, error.name)
try:
    abc.SourceLoader()
except TypeError as error:
    print(error)
