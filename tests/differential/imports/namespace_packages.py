# Namespace packages: several portions, nested, beside regular packages, __path__, and what they are not.
import sys
from _attempt import attempt, folder, clean
attempt("import _elsewhere")
import _elsewhere, _space
print(clean(_elsewhere.__path__), _elsewhere.__file__, _elsewhere.__spec__.origin, type(_elsewhere.__loader__).__name__)
import _elsewhere._space.extra as extra
print(extra.__name__, extra.extra, _elsewhere._space.__name__)
sys.path.append(folder + "/_elsewhere")
del sys.modules["_space"]
import _space, _space.mod, _space.extra
print(clean(list(_space.__path__)), _space.mod.where, _space.extra.extra)
print(len(_space.__path__), _space.__path__[0] == folder + "/_space", folder + "/_elsewhere/_space" in _space.__path__, [clean(p) for p in _space.__path__])
sys.path.insert(0, folder + "/_elsewhere")
for name in [n for n in sys.modules if n.startswith("_space")]: del sys.modules[name]
import _space
print([clean(p) for p in _space.__path__])
attempt("""
from _space import nothing
import _space.nothing
from _space import mod, extra
from _space import *
from . import x
""")
print(clean(_space), sorted(n for n in vars(_space) if not n.startswith("__")))
print(_space.__package__, _space.__spec__.parent, _space.__spec__.name, _space.__doc__, hasattr(_space, "__builtins__"))
_space.added = 5
from _space import added
print(added)
