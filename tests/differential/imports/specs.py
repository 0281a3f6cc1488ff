# Module specs: attributes, changes, and what the module's repr makes of them.
import sys, types, _pkg, _space
from _attempt import clean
ModuleSpec = type(_pkg.__spec__)
print(ModuleSpec.__name__, ModuleSpec.__module__, clean(_pkg.__spec__).partition("loader=<")[0], sorted(k for k in vars(_pkg.__spec__) if not k.startswith("_")))
m = types.ModuleType("m")
class Loader:
    def __repr__(self): return "<a loader>"
for spec in [ModuleSpec("s", None), ModuleSpec("s", Loader()), ModuleSpec("s", None, origin="somewhere"), ModuleSpec("s", Loader(), origin="somewhere"), ModuleSpec(None, None), ModuleSpec(5, None)]:
    m.__spec__ = spec
    print(spec, m)
    if spec.origin:
        spec.has_location = True
        print(spec.has_location, m)
m.__spec__ = None
print(m)
m.__loader__ = Loader()
print(m)
m.__file__ = "file.py"
print(m)
m.__spec__ = ModuleSpec("wins", None)
print(m)
class Odd:
    name, origin, has_location, loader = "odd", "here", True, None
m.__spec__ = Odd()
print(m)
m.__spec__ = ""
print(m)
del m.__spec__, m.__file__, m.__loader__
print(m)
print(clean(_space), clean(_space.__spec__.submodule_search_locations), _space.__spec__.origin)
s = ModuleSpec("a.b", None)
s.name = "c.d.e"
print(s.parent, s.submodule_search_locations)
s.submodule_search_locations = []
print(s.parent)
for name in ("parent",):
    try:
        s.parent = "x"
    except AttributeError as error:
        print(error)
s.cached = "a cache"
print(s.cached)
