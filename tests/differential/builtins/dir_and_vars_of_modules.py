# dir(), vars(), globals(), locals() of modules, classes and frames: order, copies, what __dir__ may return.
import types, sys
m = types.ModuleType("m"); m.b = 1; m.a = 2; m._c = 3
print(dir(m), list(vars(m)), vars(m) is m.__dict__)
m.__dir__ = lambda: ["z", "y", "z"]; print(dir(m))
for bad in (5, [1, 2], ["a", 1], None, "cab", ("x", "b"), iter(["q", "p"]), {"k": 1}):
    m.__dir__ = lambda: bad
    try:
        print(dir(m))
    except TypeError as error:
        print(type(error).__name__, error)
m.__dir__ = lambda x: []
try:
    dir(m)
except TypeError as error:
    print(error)
class D:
    def __dir__(self): return self.names
d = D()
for names in (["b", "a"], ("c",), {"s"}, "ba", 5, None, [2, 1]):
    d.names = names
    try:
        print(dir(d))
    except TypeError as error:
        print(type(error).__name__, error)
class WithDict:
    __dict__ = {"fake": 1}
print("fake" in dir(WithDict()), vars(WithDict()))
class Slots: __slots__ = ("x", "y")
print([n for n in dir(Slots()) if n[0] != "_"])
for thing in (5, Slots(), [], "x", None, len):
    try:
        print(vars(thing))
    except TypeError as error:
        print(error)
def f(a, b=2):
    c = 3
    print(dir(), sorted(vars()), vars() == locals())
    del c
    print(dir(), list(locals()))
    class K:
        x = 1
        print(dir()[-1], sorted(k for k in vars() if k[0] != "_"))
f(1)
print([n for n in dir() if n in ("D", "Slots", "f", "m")], vars() is globals(), locals() is globals())
try:
    dir(1, 2)
except TypeError as error:
    print(error)
try:
    vars(1, 2)
except TypeError as error:
    print(error)
print([x for x in dir(type("T", (), {"one": 1})) if x[0] != "_"], [x for x in dir(type("T", (type,), {"two": 1})) if x == "two"])
