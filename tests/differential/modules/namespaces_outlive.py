# Functions keep the namespace of their module alive; dropping a module kills what it holds, in the order of its names.
import sys, types, weakref
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("dies", self.name)
source = """
first = Noisy("first")
_second = Noisy("second")
third = Noisy("third")
def read(): return third.name
"""
def make(name):
    module = types.ModuleType(name)
    module.Noisy = Noisy
    exec(source, vars(module))
    return module
m = make("one")
reference = weakref.ref(m)
print("drop one, which a cycle through its function holds")
space = vars(m)
del m
print(reference(), space["read"]())
import gc
print("clear")
space.clear()
del space
m = make("two")
del m.read
print("drop two")
del m
print("gone")
m = make("three")
del m.first
print("first deleted")
m._second = None
print("second replaced")
vars(m).pop("third")
print("third popped")
m = None
n = types.ModuleType("four")
n.self = n
n.noisy = Noisy("in a cycle")
watcher = weakref.ref(n, lambda _: print("module four is gone"))
del n
gc.collect()
print(watcher())
sys.modules["_five"] = types.ModuleType("_five")
sys.modules["_five"].x = Noisy("in sys.modules")
import _five
del sys.modules["_five"]
print("out of sys.modules")
del _five
print("end")
