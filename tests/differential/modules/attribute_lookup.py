# What a module finds first: namespace, data descriptors of its class, __getattr__ in the namespace and in the class.
import types
class M(types.ModuleType):
    plain = "class plain"
    @property
    def data(self): return "property"
    def method(self): return "method"
    class Descriptor:
        def __get__(self, instance, owner): return "non-data descriptor"
    nondata = Descriptor()
m = M("m")
print(m.plain, m.data, m.method(), m.nondata)
vars(m).update(plain="own", data="own", method="own", nondata="own")
print(m.plain, m.data, m.method, m.nondata)
m.__getattr__ = lambda name: f"namespace getattr {name}"
print(m.missing, m.__missing__, getattr(m, "odd name"))
def raising(name): raise AttributeError("refused " + name)
m.__getattr__ = raising
print(hasattr(m, "x"), getattr(m, "x", "default"))
try:
    m.x
except AttributeError as error:
    print(error, error.name, error.obj)
class Both(types.ModuleType):
    def __getattr__(self, name): return f"class getattr {name}"
b = Both("b")
print(b.x)
b.__getattr__ = lambda name: f"namespace {name}"
print(b.x, b.__getattr__("y"))
class Attribute(types.ModuleType):
    def __getattribute__(self, name):
        if name.startswith("__"): return super().__getattribute__(name)
        return f"all {name}"
a = Attribute("a")
a.x = 5
print(a.x, a.__name__, vars(a)["x"])
p = types.ModuleType("plain")
for expression in ("p.nothing", "p.__nothing__", "p.__path__", "p.__class__.nothing", "del p.nothing", "p.__dict__.nothing"):
    try:
        exec(expression)
    except AttributeError as error:
        print(expression, "->", error, "|", error.name)
p.instance_only = types.MethodType(lambda self: self.__name__, p)
print(p.instance_only())
p.__call__ = lambda: 5
try:
    p()
except TypeError as error:
    print(error)
p.__len__ = lambda: 5
try:
    len(p)
except TypeError as error:
    print(error)
p.__str__ = lambda: "not asked"
print(str(p))
