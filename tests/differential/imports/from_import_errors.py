# from x import *: what __all__ may hold, what the errors say; from x import a for things that are no modules.
import sys, types
def run(name, code, **attributes):
    m = types.ModuleType(name)
    m.__dict__.update(attributes)
    sys.modules[name] = m
    space = {}
    try:
        exec(code, space)
        print(sorted(k for k in space if k != "__builtins__"))
    except Exception as error:
        print(type(error).__name__, error)
    del sys.modules[name]
star = "from m1 import *"
run("m1", star, a=1, _b=2, __c__=3, d_=4)
run("m1", star, a=1, _b=2, __all__=["_b"])
run("m1", star, a=1, __all__=["a", "missing"])
run("m1", star, a=1, __all__=["a", 5])
run("m1", star, a=1, __all__=[b"a"])
run("m1", star, a=1, __all__=("a",))
run("m1", star, a=1, __all__="a")
run("m1", star, a=1, bb=2, __all__="ab")
run("m1", star, a=1, __all__={"a": 1})
run("m1", star, a=1, __all__={"a"})
run("m1", star, a=1, __all__=5)
run("m1", star, a=1, __all__=None)
run("m1", star, a=1, __all__=iter(["a"]))
run("m1", star, a=1, __all__=[])
run("m1", star, __all__=["m1_sub"], __path__=[])
run("m1", star, __getattr__=lambda name: name * 2, __all__=["x", "y"])
class Sequence:
    def __getitem__(self, index): return ["a", "b"][index]
run("m1", star, a=1, b=2, c=3, __all__=Sequence())
class Raising:
    def __getitem__(self, index): raise KeyError(index)
run("m1", star, a=1, __all__=Raising())
m = types.ModuleType("m2"); vars(m)[5] = "five"; vars(m)["ok"] = 1; sys.modules["m2"] = m
try:
    exec("from m2 import *")
except TypeError as error:
    print(error)
class Thing:
    here = 1
    def __init__(self): self.own = 2
sys.modules["thing"] = Thing()
exec("from thing import *; print(sorted(k for k in dir() if k in ('here', 'own')))")
exec("from thing import here, own; print(here, own)")
for name, value in (("slotted", type("S", (), {"__slots__": ()})()), ("number", 5), ("text", "text"), ("nothing", None)):
    sys.modules[name] = value
    for code in (f"from {name} import *", f"from {name} import x", f"import {name}.x", f"import {name}"):
        try:
            exec(code); print(code, "works")
        except Exception as error:
            print(code, type(error).__name__, error)
for code in ("def f():\n from sys import *", "class C:\n from math import *\nprint(hasattr(C, 'pi'))", "from . import x", "from .x import y", "import sys as", "from sys import", "from sys import (a, b", "from sys import a,", "import a.b as c.d", "from sys import (*)", "import *"):
    try:
        exec(code)
    except (SyntaxError, ImportError, KeyError) as error:
        print(type(error).__name__, getattr(error, "msg", error))
