# __import__ found through __builtins__ of the importing namespace: other functions, missing ones, what they may give back.
import builtins, types, sys
def show(code, **names):
    space = {"__builtins__": names} if names else {}
    try:
        exec(code, space); space.pop("__builtins__", None)
        print(code, "->", {k: getattr(v, "__name__", v) for k, v in space.items()})
    except Exception as error:
        print(code, "->", type(error).__name__, error)
calls = []
def importer(name, globals=None, locals=None, fromlist=(), level=0):
    calls.append((name, fromlist, level, type(globals).__name__, type(locals).__name__)); return types.SimpleNamespace(__name__="fake " + name, a=1, b=2, sub=types.SimpleNamespace(__name__="the sub"))
for code in ("import x", "import x.y.z", "import x as z", "import x.sub as z", "from x import a", "from x import a as c, b", "from x import missing", "from x import *", "from . import a", "from ..pkg import b", "import x.nothing as n"):
    show(code, __import__=importer); print("   ", calls); calls.clear()
for value in (5, None, lambda *args: 5, lambda *args: None, lambda: 1, lambda *args: {"a": 1}):
    for code in ("import x", "from x import a", "import x.y as z", "from x import *"):
        show(code, __import__=value)
show("import sys", other=1)
show("from sys import path", other=1)
show("import sys as s")
m = types.ModuleType("m"); m.__import__ = importer
show2 = {"__builtins__": m}; exec("import q", show2); print(show2["q"].__name__, calls); calls.clear()
saved = builtins.__import__
builtins.__import__ = importer
try:
    import anything_at_all
    from more import b
finally:
    builtins.__import__ = saved
print(anything_at_all.__name__, b, [c[:3] for c in calls])
class Callable:
    def __call__(self, *args, **kwargs): return sys
show("import whatever\nfrom whatever import maxsize", __import__=Callable())
def raising(*args): raise RuntimeError(f"no imports: {args[0]}")
show("import x", __import__=raising); show("def f():\n import x\ntry:\n f()\nexcept BaseException as e: r = str(e)", __import__=raising, BaseException=BaseException, str=str)
