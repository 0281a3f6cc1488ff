# dir(): instances, classes, metaclasses, modules, __dir__, slots, locals.
class Meta(type):
    meta_attribute = 1
class A(metaclass=Meta):
    a = 1
class B(A):
    __slots__ = ("slot",)
    b = 2
    def method(self): pass
def own(names):
    return [n for n in names if not n.startswith("__")]
b = B()
b.extra = 3
print(own(dir(B)), own(dir(b)), own(dir(Meta)), "meta_attribute" in dir(A))
class D:
    def __dir__(self):
        return ["z", "a", "m"]
print(dir(D()))
class E:
    def __init__(self, names):
        self.names = names
    def __dir__(self):
        return self.names
print(dir(E(("b", "a"))), dir(E({"y": 1, "x": 2})), dir(E([3, 1])))
for bad in (5, None, ["a", 1]):
    try:
        print(dir(E(bad)))
    except TypeError as error:
        print(error)
def function():
    one, two = 1, 2
    def inner(): return two
    return dir()
print(function())
class Body:
    x = 1
    print([n for n in dir() if not n.startswith("__")])
import types
module = types.ModuleType("module")
module.b, module.a = 1, 2
print(own(dir(module)))
module.__dir__ = lambda: ["q", "p"]
print(dir(module))
for arguments in ((1, 2),):
    try:
        dir(*arguments)
    except TypeError as error:
        print(error)
class MetaDir(type):
    def __dir__(cls):
        return ["from the metaclass"]
class WithMetaDir(metaclass=MetaDir):
    pass
print(dir(WithMetaDir))
