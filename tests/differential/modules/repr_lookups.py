# repr of modules: which attributes are asked for, in which order, what specs of every kind show, and errors on the way.
import types


class Watched(types.ModuleType):
    fails = {}

    def __getattribute__(self, name):
        print(name, end=" ")
        if name in Watched.fails:
            raise Watched.fails[name]
        return super().__getattribute__(name)


class Shown:
    def __repr__(self):
        return "<a repr>"

    def __str__(self):
        return "a str"


def show(module):
    try:
        print(repr(module))
    except Exception as error:
        print(type(error).__name__, error)


module = Watched("watched")
show(module)
module.__file__ = "file.py"
show(module)
module.__loader__ = Shown()
show(module)
del module.__file__
show(module)
module.__name__ = Shown()
show(module)
for values in (
    {}, {"name": "n"}, {"name": None, "origin": None}, {"name": None, "origin": None, "loader": None}, {"name": "n", "origin": None, "loader": Shown()},
    {"name": "n", "origin": "o"}, {"name": "n", "origin": Shown(), "has_location": True}, {"name": Shown(), "origin": Shown(), "has_location": ()},
):
    print(sorted(values))
    spec = types.SimpleNamespace(**values)
    module.__spec__ = spec
    show(module)
for name in "__loader__", "__spec__", "__name__", "__file__":
    module.__spec__ = None
    for error in AttributeError("hidden"), ValueError("failed"):
        Watched.fails = {name: error}
        show(module)
