# Subclasses of module: properties, methods, own __getattr__, __setattr__, __repr__, slots; __class__ assigned to a living module.
import types, sys
class Lazy(types.ModuleType):
    count = 0
    @property
    def version(self):
        type(self).count += 1
        return f"version {self.count}"
    def __getattr__(self, name): return f"made up {name}"
    def method(self): return self.__name__
    def __call__(self, *args): return ("called", args)
    def __len__(self): return 42
m = Lazy("lazy")
print(m.version, m.version, m.anything, m.method(), m(1, 2), len(m), m.__name__, repr(m).split(" at ")[0])
m.version2 = 5
try:
    m.version = 6
except AttributeError as error:
    print(error)
vars(m)["version"] = "from the namespace"
vars(m)["method"] = "hidden"
print(m.version, m.method)
class Strict(types.ModuleType):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("delete", name)
        super().__delattr__(name)
    def __dir__(self): return ["only", "these"]
    def __repr__(self): return "<strict>"
s = Strict("strict")
s.a = 1
del s.a
print(dir(s), s, [s], vars(s)["__name__"])
class WithInit(types.ModuleType):
    def __init__(self, a, b):
        super().__init__(f"{a}.{b}", "doc")
        self.pair = a, b
print(WithInit("x", "y").pair, WithInit("x", "y"), WithInit(b=1, a=2).__doc__)
class NoInit(types.ModuleType):
    def __init__(self): pass
n = NoInit()
print(vars(n), n)
try:
    n.__name__
except AttributeError as error:
    print(error)
class Slotted(types.ModuleType):
    __slots__ = ("slot",)
q = Slotted("q")
q.slot, q.other = 1, 2
print(q.slot, q.other, "slot" in vars(q))
sys.modules["_lazy_in_place"] = m
from _lazy_in_place import invented, version
import _lazy_in_place as again
print(invented, version, again is m)
import __main__
class Main(types.ModuleType):
    @property
    def computed(self): return "computed in main"
__main__.__class__ = Main
print(__main__.computed, type(__main__).__name__)
from __main__ import computed
print(computed)
try:
    sys.__class__ = Main
    print(type(sys).__name__, sys.computed)
    sys.__class__ = types.ModuleType
except TypeError as error:
    print(error)
try:
    m.__class__ = object
except TypeError as error:
    print(error)
class Other: pass
try:
    m.__class__ = Other
except TypeError as error:
    print(error)
try:
    Other().__class__ = types.ModuleType
except TypeError as error:
    print(error)
