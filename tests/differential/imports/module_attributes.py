# What modules of every kind know of themselves: __name__, __file__, __package__, __path__, __spec__, __loader__, __doc__.
import sys, _pkg, _pkg.beta, _space, _space.mod, _space.inner.leaf, _dynamic, gc, itertools
from _attempt import clean
for module in (_pkg, _pkg.beta, _space, _space.mod, _space.inner.leaf, _dynamic, gc, itertools, sys):
    print(module.__name__, repr(module.__package__), repr(module.__doc__)[:12] if module is _dynamic or "_" == module.__name__[0] else "")
    print("   file", clean(getattr(module, "__file__", "none")), "path", clean(list(getattr(module, "__path__", ["none"]))))
    spec = module.__spec__
    print("   spec", spec.name, repr(spec.parent), clean(spec.origin), spec.has_location, clean(spec.submodule_search_locations))
    print("   loader", (module.__loader__ if isinstance(module.__loader__, type) else type(module.__loader__)).__name__, module.__loader__ is spec.loader)
    print("   repr", clean(repr(module)))
print(__name__, __package__, __spec__, type(__loader__).__name__, clean(__file__), __doc__)
print([name for name in dir(_pkg.beta) if name != "__cached__"])
print([name for name in dir(_space)])
print(_space.__path__, type(_space.__path__).__name__) if False else print(type(_space.__path__).__name__, len(_space.__path__), clean(_space.__path__[0]))
print(type(vars(_pkg)["__builtins__"]).__name__, vars(_pkg)["__builtins__"] is __builtins__.__dict__, type(__builtins__).__name__)
print(_space.inner.leaf.outer, _space.inner.leaf.mod is _space.mod)
print(_pkg.beta.__loader__.name, clean(_pkg.beta.__loader__.path), clean(_pkg.beta.__loader__.get_filename()), _pkg.beta.__loader__.is_package("_pkg.beta"), _pkg.__loader__.is_package("_pkg"))
