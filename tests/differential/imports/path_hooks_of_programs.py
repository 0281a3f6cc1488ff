# sys.path_hooks and sys.path_importer_cache: entries of sys.path that are no folders, with finders of their own.
import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.abc import PathEntryFinder, Loader
library = {"mem:one": {"alpha": "n = 1", "both": "who = 'one'"}, "mem:two": {"beta": "from alpha import n\nm = n + 1", "both": "who = 'two'"}}
class MemoryLoader(Loader):
    def __init__(self, text): self.text = text
    def exec_module(self, module):
        exec(self.text, module.__dict__)
class MemoryFinder(PathEntryFinder):
    def __init__(self, entry):
        if entry.startswith("mem:"): print("hook", entry)
        if entry not in library:
            raise ImportError("not mine")
        self.entry = entry
    def find_spec(self, name, target=None):
        print("  ", self.entry, "asked for", name, target)
        if name in library[self.entry]:
            return ModuleSpec(name, MemoryLoader(library[self.entry][name]), origin=self.entry)
    def invalidate_caches(self):
        print("invalidate", self.entry)
sys.path_hooks.insert(0, MemoryFinder)
sys.path[:0] = ["mem:two", "mem:one", "mem:nothing"]
import beta
print(beta.m, beta.__spec__.origin, beta)
import both
print(both.who)
print(sorted((key, type(value).__name__) for key, value in sys.path_importer_cache.items() if key.startswith("mem:")))
try:
    import gamma_ray
except ImportError as error:
    print(error)
import _useful_module
print(_useful_module.__name__)
for finder in list(sys.path_importer_cache.values()):
    if isinstance(finder, MemoryFinder): finder.invalidate_caches()
print("mem:nothing" in sys.path_importer_cache)
print(PathFinder.find_spec("alpha"), PathFinder.find_spec("alpha", ["mem:two"]), PathFinder.find_spec("alpha", ["mem:one"]).origin)
print(PathFinder.find_spec("alpha", []), PathFinder.find_spec("alpha", ["mem:what"]))
sys.path_hooks.remove(MemoryFinder)
library["mem:one"]["late"] = "pass"
print(PathFinder.find_spec("late").origin)
sys.path_importer_cache.clear()
print(PathFinder.find_spec("late"))
