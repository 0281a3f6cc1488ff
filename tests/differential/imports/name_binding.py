# What import statements bind: first parts, last parts, attributes rebound by packages, and the order of it all.
import sys, types
log = []
class Space(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"): log.append((key, getattr(value, "__name__", value)))
        super().__setitem__(key, value)
    def __getitem__(self, key):
        return super().__getitem__(key)
def run(text):
    space = Space()
    try:
        exec(text, {"__name__": "__main__"}, space)
    except Exception as error:
        log.append(f"{type(error).__name__}: {error}".replace(sys.path[0], "<folder>"))
    print(text, "|", log)
    log.clear()
run("import _pkg")
run("import _pkg.beta")
run("import _pkg.beta as b")
run("import _pkg.sub.deep as d, _pkg.beta as e")
run("from _pkg import beta as x, value as y, beta")
run("from _pkg.sub import deep")
run("from _pkg.beta import name as n, name")
run("from _all import *")
run("from _pkg import value, missing, beta")
run("import _pkg, _missing_one, _empty")
run("import _pkg as p, sys as s, _pkg.sub as q")
rebinding = types.ModuleType("_rebinding")
rebinding.__path__ = []
sub = types.ModuleType("_rebinding.sub")
sub.__path__ = []
leaf = types.ModuleType("_rebinding.sub.leaf")
sys.modules.update({"_rebinding": rebinding, "_rebinding.sub": sub, "_rebinding.sub.leaf": leaf})
run("import _rebinding.sub")
run("import _rebinding.sub as s")
run("import _rebinding.sub.leaf as l")
run("from _rebinding import sub")
run("from _rebinding.sub import leaf")
rebinding.sub = "a text, not the module"
run("import _rebinding.sub as s")
run("from _rebinding import sub")
run("import _rebinding.sub.leaf as l")
del rebinding.sub
sys.modules["_rebinding.sub"] = "another text"
run("import _rebinding.sub as s")
run("import _rebinding.sub.leaf as l")
for name in ("os.path", "a.b.c"):
    try:
        exec(f"import {name} as x.y")
    except SyntaxError as error:
        print(error.msg)
for text in ["import a.b as c, ", "import", "import a as", "from a import", "from a import (b, c", "from . import *, a", "from a import b as c.d", "from .a. import b", "import .a", "from import a", "import a b", "from a import b c", "from a import (b as c,)", "import a, *", "from a import ()", "import (a)", "from a import b,", "from .. a import b", "import a.", "from a import b.c"]:
    try:
        compile(text, "x", "exec")
        print(text, "compiles")
    except SyntaxError as error:
        print(text, "|", error.msg)
