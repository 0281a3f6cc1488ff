# How the texts of missing attributes and names depend on __spec__, __file__ and __name__ of made-up modules.
import sys, types
ModuleSpec = type(sys.__spec__)
def trying(text, module):
    try:
        exec(text, {"m": module})
        print(text, "fine")
    except Exception as error:
        print(text, "|", f"{type(error).__name__}: {error}")
def spec(**values):
    made = ModuleSpec("_odd", None)
    vars(made).update(values)
    return made
class Plain:
    def __init__(self, **values): vars(self).update(values)
class Raising:
    def __getattr__(self, name): raise ValueError("asked for " + name)
cases = {
    "no spec": {}, "None": dict(__spec__=None), "under way": dict(__spec__=spec(_initializing=True)), "under way with origin": dict(__spec__=spec(_initializing=True, origin="/a/b.py", _set_fileattr=True)),
    "origin without location": dict(__spec__=spec(_initializing=True, origin="built-in")), "file and under way": dict(__file__="/x/y.py", __spec__=spec(_initializing=True)), "file": dict(__file__="/x/y.py"), "file is no text": dict(__file__=5),
    "submodule under way": dict(__spec__=spec(_uninitialized_submodules=["nothing"])), "plain spec": dict(__spec__=Plain(_initializing=True, origin="o.py", has_location=True)), "plain spec without": dict(__spec__=Plain()),
    "odd marks": dict(__spec__=Plain(_initializing=1, has_location=1, origin=5)), "spec is a number": dict(__spec__=5), "submodules odd": dict(__spec__=Plain(_uninitialized_submodules=5)), "name is no text": dict(__name__=5), "name missing": dict(__name__=None)}
for title, values in cases.items():
    print(title)
    module = sys.modules["_odd"] = types.ModuleType("_odd")
    if values == {}: del module.__spec__
    vars(module).update(values)
    if title == "name missing": del module.__name__
    trying("m.nothing", module)
    trying("from _odd import nothing", module)
