# __class__ of living modules: which classes may be assigned, properties, __setattr__, __getattribute__, slots, back again.
import sys, types, _useful as m
class Typed(types.ModuleType):
    @property
    def computed(self): return self.__name__ + " computed"
    @computed.setter
    def computed(self, value): self.__dict__["stored"] = value
    def __setattr__(self, name, value):
        if name == "frozen": raise AttributeError("frozen may not be set")
        super().__setattr__(name, value)
    def __call__(self, x): return x * 2
    def __getitem__(self, key): return ("item", key)
    def __len__(self): return 42
    def __repr__(self): return f"<typed {self.__name__}>"
original = type(m)
m.__class__ = Typed
print(m.computed, m(21), m["k"], len(m), bool(m), m, type(m).__name__, isinstance(m, types.ModuleType))
m.computed = 5; print(m.stored)
for code in ("m.frozen = 1", "del m.computed", "m.new = 1", "del m.nothing", "m.nothing", "m + 1", "m.__dict__ = {}"):
    try:
        exec(code); print(code, "done")
    except Exception as error:
        print(code, type(error).__name__, error)
import _useful
print(_useful is m, _useful.new)
from _useful import computed, new
print(computed, new)
class Slotted(types.ModuleType): __slots__ = ("extra",)
class Empty(types.ModuleType): __slots__ = ()
class Other: pass
class Meta(type): pass
class WithMeta(types.ModuleType, metaclass=Meta): pass
for cls in (Empty, Slotted, Other, int, object, dict, WithMeta, 5, None, types.ModuleType):
    try:
        m.__class__ = cls; print(getattr(cls, "__name__", cls), "assigned", type(m).__name__)
    except TypeError as error:
        print(getattr(cls, "__name__", cls), error)
class Asks(types.ModuleType):
    def __getattribute__(self, name):
        if name.startswith("ask_"): return name[4:]
        return super().__getattribute__(name)
m.__class__ = Asks
print(m.ask_me, m.__name__, _useful.ask_again)
m.__class__ = original
try:
    m.ask_me
except AttributeError as error:
    print(error)
class Del(types.ModuleType):
    def __del__(self): print("module dies", self.__name__)
d = Del("doomed"); d.me = [1]; del d
k = types.ModuleType("later"); k.__class__ = Del; del k
print("end")
