# functools.singledispatchmethod: plain, class, static, abstract and property implementations, inheritance, attributes, errors
import abc
import functools


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


class Shower:
    mark = "shower"

    @functools.singledispatchmethod
    def show(self, value):
        """Show value."""
        return f"{self.mark} base {value!r}"

    @show.register
    def _(self, value: int):
        return f"{self.mark} int {value}"

    @show.register(str)
    def show_str(self, value, *more, word=None):
        return f"{self.mark} str {value} {more} {word}"

    @show.register
    def _(self, value: list | tuple):
        return f"{self.mark} row {len(value)}"

    @functools.singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__, "base", value

    @make.register
    @classmethod
    def _(cls, value: int):
        return cls.__name__, "int", value

    @functools.singledispatchmethod
    @staticmethod
    def plain(value):
        return "base", value

    @plain.register(float)
    @staticmethod
    def _(value):
        return "float", value


class Child(Shower):
    mark = "child"


shower = Shower()
for owner in (shower, Child()):
    for value in (1, True, "s", [1], (1, 2), None, 2.5, {}):
        print(owner.show(value), owner.make(value), owner.plain(value))
print(Child.make(3), Shower.make("x"), Shower.plain(1.5), Child.plain(0))
print(shower.show("a", 1, 2, word=3))
attempt("through the class", lambda: Shower.show(shower, 1))
attempt("none given", lambda: shower.show())
attempt("by word", lambda: shower.show(value=1))
attempt("too many", lambda: shower.show(1, 2))
attempt("make none", lambda: Shower.make())
print(shower.show.__name__, shower.show.__doc__, shower.show.__qualname__, shower.show.__module__, shower.show.__wrapped__.__name__)
print(type(Shower.__dict__["show"]).__name__, Shower.__dict__["show"].func.__name__, Shower.__dict__["show"].__isabstractmethod__)
print(sorted(kind.__name__ for kind in Shower.__dict__["show"].dispatcher.registry))
print(Shower.show_str(shower, "direct"))
attempt("bad registration", lambda: Shower.__dict__["show"].register(5))
attempt("no annotation", lambda: Shower.__dict__["show"].register(print))
attempt("not callable", lambda: functools.singledispatchmethod(5))
attempt("no argument", lambda: functools.singledispatchmethod())


@Child.show.register(dict)
def show_dict(self, value):
    return f"{self.mark} dict {sorted(value)}"


print(shower.show({"b": 1, "a": 2}), Child().show({}))


class Abstract(abc.ABC):
    @functools.singledispatchmethod
    @abc.abstractmethod
    def must(self, value):
        pass

    @must.register
    def _(self, value: int):
        return "int"


attempt("abstract", lambda: Abstract())
print(Abstract.__abstractmethods__, Abstract.__dict__["must"].__isabstractmethod__)


class Concrete(Abstract):
    def must(self, value):
        return "own", super().must(1)


print(Concrete().must("x"))


class Slotted:
    __slots__ = ("kept",)

    @functools.singledispatchmethod
    def show(self, value):
        return "slot base"

    @show.register(int)
    def _(self, value):
        self.kept = value
        return "slot int"


slotted = Slotted()
print(slotted.show(1), slotted.kept, slotted.show(""))


class Falsy:
    def __len__(self):
        return 0

    @functools.singledispatchmethod
    def show(self, value):
        return "falsy base"

    show.register(int, lambda self, value: "falsy int")


print(Falsy().show(1), Falsy().show(""))
