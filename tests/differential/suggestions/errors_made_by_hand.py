# AttributeError, NameError and ImportError made by hand, and classes derived of them: when a suggestion is looked for.
import traceback


class Thing:
    alpha = beta = gamma_ray = 1
    _hidden = 2


class Odd:
    def __init__(self, names):
        self.names = names

    def __dir__(self):
        if isinstance(self.names, Exception):
            raise self.names
        return self.names


class Missing(AttributeError):
    pass


class Told(AttributeError):
    def __str__(self):
        return "told"


class Silent(AttributeError):
    def __str__(self):
        return ""


class Unnamed(NameError):
    def __init__(self, name):
        super().__init__(f"no {name}", name=name)


def show(error):
    print(*traceback.format_exception_only(error), sep="", end="")


thing = Thing()
for cls in AttributeError, Missing, Told, Silent:
    show(cls("text", name="alhpa", obj=thing))
show(AttributeError(name="bta", obj=thing))
show(AttributeError("one", "two", name="bta", obj=thing))
for name in "alpha", "alp", "lpha", "gamma_rax", "gammaray", "hidden", "_hiden", "ALPHA", "bet", "", "x", None, 5, b"alpha", ["alpha"]:
    show(AttributeError(f"name {name!r}", name=name, obj=thing))
for names in [["alphb"], ["alphb", "alphc"], ["alphc", "alphb"], ["xalpha", "alphx", "alph"], [], ["alpha"], [1, "alphb"], [None], ("alphb",),
              {"alphb": 1}, KeyError("dir fails"), 5, ["_alpha"], ["ALPHA"], ["alpha" * 9], ["äalpha"]]:
    show(AttributeError(f"dir {names!r}", name="alpha", obj=Odd(names)))
for name in "pirnt", "thnig", "Thign", "__nme__", "sellf", "", None, 7:
    show(NameError(f"name {name!r}", name=name))
show(Unnamed("pirnt"))
for error in (ImportError("a", name="math"), ImportError("a", name="math", name_from="sqr"), ImportError("a", name_from="sqr"),
              ImportError("a", name="no_such_module", name_from="sqr"), ModuleNotFoundError("a", name="mathh"),
              ImportError("a", name="math", name_from=3), ImportError("a", name=3, name_from="sqr")):
    show(error)
error = AttributeError("changed", name="alph", obj=thing)
show(error)
error.name = "bet"
show(error)
error.obj = "text"
show(error)
error.name, error.obj = "uper", "text"
show(error)
try:
    raise NameError("raised by hand", name="thnig")
except NameError as error:
    show(error)


def scope():
    local_value = 1
    try:
        raise NameError("raised inside", name="local_vale")
    except NameError as error:
        return error


show(scope())
