# functools: cache, lru_cache and cached_property on classes: static and class methods, inheritance, super, overriding, deletion, __getattr__
import functools

calls = []


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


class Base:
    def __init__(self, size):
        self.size = size

    @functools.cached_property
    def area(self):
        """The area."""
        calls.append(("area", self.size))
        return self.size * self.size

    @functools.cache
    def grown(self, by=1):
        calls.append(("grown", self.size, by))
        return self.size + by

    @classmethod
    @functools.cache
    def kind(cls):
        calls.append(("kind", cls.__name__))
        return cls.__name__.lower()

    @staticmethod
    @functools.lru_cache(maxsize=None, typed=True)
    def double(value):
        calls.append(("double", value))
        return value * 2

    @property
    @functools.cache
    def shadow(self):
        calls.append(("shadow", self.size))
        return -self.size


class Child(Base):
    @functools.cached_property
    def area(self):
        return super().area + 0.5

    @functools.cache
    def grown(self, by=1):
        return super().grown(by) * 10


def taken():
    seen = list(calls)
    calls.clear()
    return seen


base = Base(3)
print(base.area, base.area, vars(base), taken())
base.area = 100
print(base.area, vars(base))
del base.area
print(base.area, taken())
attempt("delete twice", lambda: (base.__delattr__("area"), base.__delattr__("area")))
child = Child(4)
print(child.area, vars(child), taken(), child.area, taken())
print(base.grown(), base.grown(1), base.grown(by=1), taken(), Base.grown.cache_info())
print(child.grown(2), child.grown(2), taken(), Child.grown.cache_info(), Base.grown.cache_info())
print(Base.kind(), Child.kind(), Child.kind(), taken(), Base.kind.cache_info(), Child.kind.cache_info())
print(Base.double(1), Base.double(True), Base.double(1.0), Child.double(1), taken(), Base.double.cache_parameters())
print(base.shadow, base.shadow, taken())
attempt("set shadow", lambda: setattr(base, "shadow", 1))
print(Base.area.__doc__, Base.area.attrname, type(Base.area).__name__, Base.area is Base.__dict__["area"])
attempt("unhashable", lambda: base.grown([]))
attempt("too many", lambda: base.grown(1, 2))
attempt("unbound", lambda: Base.grown(base, 1))
attempt("static", lambda: base.double())
print(taken())


class Equal:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1

    @functools.cache
    def who(self):
        return self.name


print(Equal("first").who(), Equal("second").who(), Equal.who.cache_info())


class Unhashable:
    __eq__ = object.__eq__
    __hash__ = None

    @functools.cache
    def value(self):
        return 1


attempt("unhashable self", lambda: Unhashable().value())


class Dynamic:
    def __getattr__(self, name):
        return "made up " + name

    def __setattr__(self, name, value):
        print("  sets", name)
        super().__setattr__(name, value)

    @functools.cached_property
    def real(self):
        return "computed"

    @functools.cached_property
    def broken(self):
        raise AttributeError("inside")


dynamic = Dynamic()
print(dynamic.real, vars(dynamic), dynamic.broken, vars(dynamic))
