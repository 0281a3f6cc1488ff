# A module beside the program with the name of one of the library: texts of missing attributes and names.
import sys, types
from _attempt import clean, folder
ModuleSpec = type(sys.__spec__)
def trying(text, **names):
    try:
        exec(text, names)
        print(text, "fine")
    except Exception as error:
        print(text, "|", type(error).__name__, clean(error), error.name)
def place(name, path, **more):
    module = sys.modules[name] = types.ModuleType(name)
    module.__file__ = path
    module.__spec__ = ModuleSpec(name, None, origin=path)
    module.__spec__.has_location = True
    vars(module.__spec__).update(more)
    return module
for name in ("telnet_like", "colorsys", "statistics"):
    for path in (folder + "/" + name + ".py", folder + "/" + name + "/__init__.py", "/elsewhere/" + name + ".py"):
        for more in ({}, {"_initializing": True}):
            module = place(name, path, **more)
            print(name, clean(path), more)
            trying("m.nothing", m=module)
            trying(f"from {name} import nothing")
    del sys.modules[name]
