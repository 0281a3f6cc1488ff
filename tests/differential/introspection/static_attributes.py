# inspect.getattr_static(): no descriptor, __getattr__ or __getattribute__ runs.
import inspect
class D:
    def __get__(self, instance, owner): raise AssertionError("ran")
class Data(D):
    def __set__(self, instance, value): raise AssertionError("ran")
class A:
    plain = 1
    non_data, data = D(), Data()
    @property
    def prop(self): raise AssertionError("ran")
    @classmethod
    def cm(cls): pass
    def __getattr__(self, name): raise AssertionError("ran")
a = A()
a.own = 2
a.__dict__["non_data"], a.__dict__["data"] = "in the instance", "hidden"
print(inspect.getattr_static(a, "plain"), inspect.getattr_static(a, "own"), inspect.getattr_static(a, "non_data"), type(inspect.getattr_static(a, "data")).__name__)
print(type(inspect.getattr_static(a, "prop")).__name__, type(inspect.getattr_static(A, "cm")).__name__, inspect.getattr_static(a, "nope", "default"))
for obj, name in ((a, "nope"), (A, "nope"), (5, "nope")):
    try:
        inspect.getattr_static(obj, name)
    except AttributeError as error:
        print(error)
class S:
    __slots__ = ("s",)
print(type(inspect.getattr_static(S(), "s")).__name__, inspect.getattr_static(5, "real"), inspect.getattr_static(int, "__add__"))
class Meta(type):
    on_meta = 3
    both = "meta"
class M(metaclass=Meta):
    both = "class"
print(inspect.getattr_static(M, "on_meta"), inspect.getattr_static(M, "both"), inspect.getattr_static(M(), "on_meta", None))
class Dict:
    @property
    def __dict__(self): raise AssertionError("ran")
d = Dict()
d.x = 1
print(inspect.getattr_static(d, "x", "hidden by the property"))
class Everything:
    def __getattribute__(self, name): raise AssertionError("ran")
e = Everything()
object.__setattr__(e, "z", 26)
print(inspect.getattr_static(e, "z"))
