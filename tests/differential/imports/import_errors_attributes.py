# ImportError and ModuleNotFoundError: constructor, attributes, what the import system sets on each failure, pickling state, subclasses.
import sys
for cls in (ImportError, ModuleNotFoundError):
    for args, kwargs in [((), {}), (("msg",), {}), (("msg", "extra"), {}), (("msg",), dict(name="n")), (("msg",), dict(path="p")), (("msg",), dict(name_from="f")), (("msg",), dict(name="n", path="p", name_from="f")), (("msg",), dict(foo=1)), ((5,), dict(name=6)), ((), dict(name="only"))]:
        try:
            e = cls(*args, **kwargs); print(cls.__name__, args, kwargs, repr(e), str(e), e.msg, e.name, e.path, e.name_from, e.args)
        except TypeError as error:
            print(cls.__name__, args, kwargs, error)
e = ImportError("m", name="n", path="p"); e.msg = "changed"; print(str(e), e.args, repr(e)); e.name = 5; e.path = None; e.name_from = []; print(e.name, e.path, e.name_from)
for name in ("msg", "name", "path", "name_from", "nothing"):
    try:
        delattr(e, name); print(name, getattr(e, name, "gone"))
    except AttributeError as error:
        print(name, error)
print(e.__reduce__()[:2], issubclass(ModuleNotFoundError, ImportError), ImportError.__mro__[1].__name__, str(ImportError(5)), str(ImportError("a", "b")))
for code in ("import nowhere", "import nowhere.sub", "import sys.sub", "import math.sub.more", "from nowhere import x", "from sys import nothing", "from sys import nothing as y", "import importlib.nowhere", "from importlib.nowhere import x", "__import__('sys.x')", "__import__('')", "__import__(5)", "from . import x", "from .. import x", "import sys as a, nowhere as b"):
    try:
        exec(code, {"__name__": "__main__", "__spec__": None})
    except Exception as error:
        print(code, "->", type(error).__name__, error, [getattr(error, a, "-") for a in ("msg", "name", "name_from")], getattr(error, "path", "-") if not str(getattr(error, "path", "")).startswith("/") else "a path")
sys.modules["blocked"] = None
for code in ("import blocked", "from blocked import x", "import blocked.sub"):
    try:
        exec(code)
    except ImportError as error:
        print(code, type(error).__name__, error, error.name, error.path)
class Sub(ImportError):
    def __init__(self, *args): super().__init__(*args, name="from the subclass")
print(Sub("x").name, repr(Sub("x", "y")), str(Sub("x")))
try:
    try:
        import nowhere
    except ImportError as first:
        raise ImportError("second", name="s") from first
except ImportError as error:
    print(error, error.name, error.__cause__, error.__cause__.name)
