# The namespace of a module as a dict: order, views while it changes, keys that are no names, attribute access against item access, update, clear, copies.
import types, sys
m = types.ModuleType("m")
d = vars(m)
m.b = 1; m.a = 2; d["c"] = 3; m.b = 4
print(list(d), d is m.__dict__, d["b"], m.c)
del m.a; m.a = 5; print(list(d)[5:])
d[5] = "five"; d["not a name"] = "text"; d[None] = 0
print(m.__dict__[5], getattr(m, "not a name"), dir(m) if False else len(d))
try:
    dir(m)
except TypeError as error:
    print(error)
del d[5], d[None]
print(dir(m))
keys = d.keys(); m.late = 1; print("late" in keys, len(keys) == len(d))
try:
    for key in d: setattr(m, key + "_x", 1)
except RuntimeError as error:
    print(error)
for key in [k for k in d if k.endswith("_x")]: delattr(m, key)
d.update(x=1, y=2); print(m.x, m.y); d |= {"z": 3}; print(m.z); print(d.pop("z"), hasattr(m, "z"), d.setdefault("w", 9), m.w)
copy = dict(d); m.x = 100; print(copy["x"], m.x)
class K(str):
    def __hash__(self): return hash("x")
    def __eq__(self, other): return str.__eq__(self, other) or other == "x"
d[K("odd")] = "through an odd key"; print(m.x, list(d)[-1], type(list(d)[-1]).__name__)
for name, value in (("__name__", 5), ("__doc__", []), ("__file__", None), ("__path__", 5), ("__spec__", "s"), ("__loader__", 1), ("__package__", 2), ("__all__", 3)):
    setattr(m, name, value); print(name, getattr(m, name), end=" ")
print()
m.__name__ = "m again"; m.__spec__ = None; m.__loader__ = None; m.__file__ = "f.py"; print(m)
for name in list(d):
    if name.startswith("__"): delattr(m, name)
print(sorted(d), [getattr(m, n, "absent") for n in ("__name__", "__doc__", "__spec__", "__file__")])
try:
    m.nothing
except AttributeError as error:
    print(error)
try:
    m.nothing = 1; del m.nothing; del m.nothing
except AttributeError as error:
    print(error)
for name in (5, None, b"x"):
    for function in (getattr, hasattr, delattr, lambda o, n: setattr(o, n, 1)):
        try:
            function(m, name)
        except TypeError as error:
            print(error)
d.clear(); print(d, vars(m), hasattr(m, "__name__")); m.__init__("fresh"); print(m, list(d))
g = globals(); g["made_here"] = 1; print(made_here, sys.modules[__name__].made_here, __name__ in sys.modules); del g["made_here"]
try:
    made_here
except NameError as error:
    print(error)
