# What copying protocols see of exceptions: __reduce_ex__, __getstate__, __setstate__ with odd states.
class Slotted(ValueError):
    __slots__ = ("place",)


class WithState(Exception):
    def __init__(self, a, b=2):
        super().__init__(a, b)
        self.a, self.b = a, b

    def __getstate__(self):
        return {"a": "state"}


class Reduced(Exception):
    def __reduce__(self):
        return Reduced, ("reduced",)


for error in (ValueError("v"), KeyError("k", 1), Slotted("s"), WithState(1), Reduced("r"), OSError(2, "x", "f"), AttributeError("a", name="n", obj=1),
              NameError("n", name="x"), ImportError("i", path="p")):
    for protocol in (0, 2, 4):
        try:
            parts = error.__reduce_ex__(protocol)
            print(type(error).__name__, protocol, getattr(parts[0], "__name__", parts[0]), parts[1:])
        except TypeError as problem:
            print(type(error).__name__, protocol, problem)
error = ValueError("v")
error.__setstate__({"args": ("new",), "extra": 1, "__cause__": KeyError("c")})
print(error.args, error.extra, repr(error.__cause__), error.__suppress_context__)
slotted = Slotted("s")
slotted.__setstate__({"place": 5, "other": 6})
print(slotted.place, slotted.other, vars(slotted))
for bad in ({"__traceback__": 5}, {"__context__": "x"}, {"args": 5}):
    try:
        error.__setstate__(bad)
    except TypeError as problem:
        print(problem)


class Hooked(Exception):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


hooked = Hooked()
hooked.__setstate__({"x": 1})
hooked.add_note("note")
print(vars(hooked))
