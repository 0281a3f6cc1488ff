# importlib.import_module: absolute and relative names, what it gives, and every error.
import importlib, sys
from _attempt import clean
def show(*args, **kwargs):
    try:
        print(args, kwargs, "->", importlib.import_module(*args, **kwargs).__name__)
    except Exception as error:
        print(args, kwargs, "->", f"{type(error).__name__}: {clean(error)}")
show("_pkg")
show("_pkg.sub.deep")
show("_pkg.sub.deep") 
show(".beta", "_pkg")
show(".beta", package="_pkg")
show("..beta", "_pkg.sub")
show("..", "_pkg.sub")
show(".", "_pkg")
show("...beta", "_pkg.sub")
show("....beta", "_pkg.sub")
show(".beta")
show(".beta", "")
show(".beta", None)
show(".beta", 5)
show("beta", "_pkg")
show("")
show("_missing")
show("_pkg.missing")
show("_pkg.beta.missing")
show("_failing")
show("_broken")
show(5)
show(None)
show()
show("_pkg.")
sys.modules["_none"] = None
show("_none")
sys.modules["_text"] = type("Text", (), {"__name__": "a class"})
show("_text")
print(importlib.import_module("_pkg") is sys.modules["_pkg"], importlib.invalidate_caches())
