# inspect.getmembers(), getmembers_static(), getmro(), classify_class_attrs(), getclasstree().
import inspect
class Base:
    base_data = 1
    def base_method(self): pass
class Child(Base):
    """doc"""
    data = 2
    def method(self): pass
    @property
    def prop(self): return "value"
    @property
    def broken(self): raise AttributeError("broken")
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
def own(pairs): return [(n, v if not callable(v) else v.__name__) for n, v in pairs if not n.startswith("__")]
print(own(inspect.getmembers(Child(), lambda v: not inspect.ismethod(v))))
print([n for n, v in inspect.getmembers(Child) if not n.startswith("__")], [n for n, v in inspect.getmembers(Child(), inspect.ismethod) if not n.startswith("__")])
print([n for n, v in inspect.getmembers(Child, inspect.isfunction)], [(n, type(v).__name__) for n, v in inspect.getmembers_static(Child) if not n.startswith("__")])
print(inspect.getmro(Child), inspect.getmro(bool))
for attribute in inspect.classify_class_attrs(Child):
    if not attribute.name.startswith("__"):
        print(attribute.name, attribute.kind, attribute.defining_class.__name__, type(attribute.object).__name__)
print([a for a in inspect.classify_class_attrs(int) if a.name == "real"], [a.kind for a in inspect.classify_class_attrs(dict) if a.name in ("get", "fromkeys", "__hash__", "__new__")])
class X(Base): pass
class Y(Child, X): pass
print(inspect.getclasstree([Base, Child, X, Y]))
print(inspect.getclasstree([Base, Child, X, Y], unique=True))
class Meta(type):
    def __dir__(cls): return ["ghost", "real"]
class Ghost(metaclass=Meta):
    real = 1
print(inspect.getmembers(Ghost))
import types
module = types.ModuleType("m")
module.b, module.a = 1, len
print([(n, v) for n, v in inspect.getmembers(module) if not n.startswith("_")], inspect.getmembers(module, inspect.isbuiltin))
