# __all__ of every shape, names with underscores, and what a star import binds, overwrites and asks for.
import sys
import types


def make(name, source):
    module = types.ModuleType(name)
    exec(source, module.__dict__)
    sys.modules[name] = module
    return module


def star(name, **before):
    names = dict(before)
    exec(f"from {name} import *", names)
    names.pop("__builtins__")
    return names


make("simple", "a = 1\n_b = 2\n__c__ = 3\nd = None")
print(star("simple"), star("simple", a="old", z="kept"))
make("listed", "a = 1\n_b = 2\n__c__ = 3\n__all__ = '_b', '__c__'")
print(star("listed"))
make("doubled", "x = 1\n__all__ = ['x', 'x', 'x']")
print(star("doubled"))
make("texts", "x = y = 1\n__all__ = 'xy'")
print(star("texts"))


class Names:
    def __init__(self, *names):
        self.names = names

    def __getitem__(self, index):
        print("asked for", index)
        return self.names[index]


odd = make("odd", "a = 1\nb = 2")
odd.__all__ = Names("a", "b")
print(star("odd"))


class Stops(Names):
    def __getitem__(self, index):
        if index == 1:
            raise KeyError("stop")
        return super().__getitem__(index)


names = {}
odd.__all__ = Stops("a", "b")
try:
    exec("from odd import *", names)
except KeyError as error:
    print(repr(error), names["a"], "b" in names)
odd.__all__ = {"a": 1}
try:
    star("odd")
except TypeError as error:
    print(repr(error))
odd.__all__ = None
try:
    star("odd")
except TypeError as error:
    print(error)
del odd.__all__
odd.__dict__[5] = 6
try:
    print(star("odd"))
except TypeError as error:
    print(error)


class Things:
    visible = 1
    _hidden = 2

    def __init__(self):
        self.own = 3


sys.modules["things"] = Things()
print(sorted(star("things")))
sys.modules["things"].__all__ = ["visible", "_hidden"]
print(star("things"))


class Slots:
    __slots__ = ()


sys.modules["slots"] = Slots()
try:
    star("slots")
except ImportError as error:
    print(error)


class Watched(dict):
    def __setitem__(self, key, value):
        print("store", key, value)
        super().__setitem__(key, value)


watched = Watched()
exec("from listed import *\nfrom simple import a as first, d", {}, watched)
print(sorted(watched))
