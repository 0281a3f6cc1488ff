# gi_* attributes, names, repr, type and what cannot be set.
def simple(x):
    y = 1
    yield x
    z = 2
    yield from [5]


g = simple(3)
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], type(g))
print(g.gi_code is simple.__code__, g.gi_frame.f_locals, g.gi_frame.f_lineno, g.gi_yieldfrom, g.gi_running, g.gi_suspended)
next(g)
print(g.gi_frame.f_locals, g.gi_frame.f_lineno, g.gi_suspended, g.gi_frame.f_back, g.gi_frame.f_code is g.gi_code)
next(g)
print(g.gi_frame.f_lineno, type(g.gi_yieldfrom).__name__)
print(next(g, None), g.gi_frame, g.gi_code is simple.__code__, g.gi_yieldfrom, g.gi_suspended)
g = simple(1)
g.__name__ = "renamed"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0])
g.__qualname__ = "qualified"
print(repr(g).split(" at ")[0])
for name, value in (("__name__", 1), ("__qualname__", None), ("gi_frame", 1), ("gi_running", True), ("gi_code", None),
                    ("gi_yieldfrom", None), ("other", 1), ("gi_suspended", 1)):
    try:
        setattr(g, name, value)
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__, error)
for name in ("__name__", "__qualname__", "gi_code"):
    try:
        delattr(g, name)
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__, error)
simple.__name__ = "later"
simple.__qualname__ = "later.q"
print(simple(1).__name__, simple(1).__qualname__)


class C:
    def method(self):
        yield

    @staticmethod
    def static():
        return (i for i in [])


print(C().method().__qualname__, C.static().__qualname__, C.static().__name__, (lambda: (yield))().__name__)
try:
    type(g)()
except TypeError as error:
    print(error)
try:
    class Sub(type(g)):
        pass
except TypeError as error:
    print(error)
print(iter(g) is g, hasattr(g, "__len__"), hasattr(g, "__del__"), bool(g))
print(type(g)[int], sorted(name for name in dir(g) if not name.startswith("__")))
