# Finders of a program on sys.meta_path: what they are asked, in which order, and what becomes of their answers.
import sys, types
from importlib.machinery import ModuleSpec, BuiltinImporter, FrozenImporter, PathFinder
print([finder.__name__ for finder in sys.meta_path if isinstance(finder, type)][:3])
texts = {"made": "x = 1\nprint('running', __name__, __package__, __spec__.origin)", "made_pkg": "y = 2", "made_pkg.inner": "from . import y\nz = y + 1", "made_pkg.fails": "1 / 0"}
class Maker:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        print("find", name, path, target)
        if name in texts:
            return ModuleSpec(name, cls, origin="memory", is_package=any(other.startswith(name + ".") for other in texts))
    @classmethod
    def create_module(cls, spec):
        print("create", spec.name, spec.submodule_search_locations)
    @classmethod
    def exec_module(cls, module):
        print("exec", module.__name__, module.__spec__._initializing, sorted(vars(module)))
        exec(texts[module.__name__], module.__dict__)
sys.meta_path.insert(0, Maker)
import made
print(made, made.x, made.__loader__ is Maker, made.__spec__)
import made
import made_pkg.inner
print(made_pkg.inner.z, made_pkg.__path__, made_pkg.inner.__package__, made_pkg.inner)
for name in ("made_pkg.fails", "made_pkg.none", "made.sub", "nowhere", "_useful_module", "nowhere.sub"):
    try:
        module = __import__(name)
        print(name, "->", module.__name__)
    except Exception as error:
        print(name, "->", type(error).__name__, error, getattr(error, "name", None))
    print(name in sys.modules)
sys.meta_path.remove(Maker)
try:
    import made_elsewhere
except ImportError as error:
    print(error)
print(sys.meta_path == [BuiltinImporter, FrozenImporter, PathFinder] or len(sys.meta_path))
