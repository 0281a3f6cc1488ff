print("init _late")
import importlib
def __getattr__(name):
    if name.startswith("__"): raise AttributeError(name)
    print("asked for", name)
    try:
        return importlib.import_module("." + name, __name__)
    except ModuleNotFoundError as error:
        raise AttributeError(f"{__name__} has no {name}") from None
def __dir__(): return ["one", "two"]
