# __spec__, __loader__, __cached__ and __file__ of modules of every kind, what repr() makes of them when they are changed or gone.
import sys, types, _useful_module as u, _pkg, _pkg.sub, _space.mod as s
folder = sys.path[0]
def show(value): return str(value).replace(folder, "<folder>").partition(" object at ")[0]
for m in (u, _pkg, _pkg.sub, s, sys.modules["_space"]):
    spec = m.__spec__
    print(m.__name__, [show(getattr(m, n, "-")) for n in ("__file__", "__cached__", "__package__")], type(m.__loader__).__name__, spec.loader is m.__loader__)
    print("   ", spec.name, show(spec.origin), show(spec.cached), repr(spec.parent), spec.has_location, spec.loader_state, show(spec.submodule_search_locations), getattr(spec, "_initializing", None))
    print("   ", show(m))
for name in ("__file__", "__loader__", "__spec__"):
    saved = getattr(u, name)
    delattr(u, name); print(name, "gone:", show(u))
    setattr(u, name, None); print(name, "None:", show(u))
    setattr(u, name, "odd"); print(name, "odd:", show(u) if name != "__spec__" else "-")
    setattr(u, name, saved)
u.__name__ = "renamed"; print(show(u), u.__spec__.name)
u.__spec__ = None; print(show(u))
del u.__file__; print(show(u).partition(" at 0x")[0])
u.__loader__ = None; print(show(u))
del u.__name__; print(show(u))
u.__spec__ = types.SimpleNamespace(name="made", loader=None, origin=None); print(show(u))
u.__spec__ = types.SimpleNamespace(name="made", loader="L", origin="somewhere", has_location=False); print(show(u))
u.__spec__ = types.SimpleNamespace(name="made", loader="L", origin="somewhere", has_location=True); print(show(u))
u.__spec__ = types.SimpleNamespace(name="made", loader="L", origin=None); print(show(u))
print(__spec__, __name__, __package__, __doc__, "__cached__" in globals() and __cached__, show(__file__), type(__loader__).__name__)
print(sorted(n for n in vars(_pkg) if n.startswith("__")))
print(list(vars(_pkg))[:8])
