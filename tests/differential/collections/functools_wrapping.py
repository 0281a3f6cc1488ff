# functools: wraps, update_wrapper, partialmethod, total_ordering, singledispatch and its method form
import functools
from collections.abc import Iterable, Sequence
from functools import partialmethod, singledispatch, singledispatchmethod, total_ordering, update_wrapper, wraps

from _show import run, show


def original(x: int, *, y: str = "a") -> float:
    "Original doc."


original.extra = 1


@wraps(original)
def wrapper(*args):
    "Wrapper doc."


print(wrapper.__name__, wrapper.__doc__, wrapper.__qualname__, wrapper.__annotations__, wrapper.extra, wrapper.__wrapped__ is original)


def other():
    "Other."


update_wrapper(other, len, assigned=("__name__",), updated=())
print(other.__name__, other.__doc__, other.__wrapped__, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
update_wrapper(other, 5, assigned=("nothing",), updated=())
print(other.__wrapped__)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *more, **options):
        self.alive = state
        return self.alive, more, options

    set_alive = partialmethod(set_state, True)
    set_more = partialmethod(set_alive, 1, k=2)
    count = partialmethod(len)
    static = partialmethod(staticmethod(lambda *a: a), 1)
    klass = partialmethod(classmethod(lambda cls, *a: (cls.__name__, a)), 1)


c = Cell()
print(c.set_alive(), c.set_more(5, z=3), Cell.set_alive(c, 7), c.static(2), c.klass(2), Cell.klass(3), repr(Cell.__dict__["set_more"])[:40])
print(partialmethod(int, 1, x=2), Cell.__dict__["set_alive"].args)


@total_ordering
class FromLess:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, FromLess) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, FromLess) else NotImplemented


a, b = FromLess(1), FromLess(2)
print(a < b, a > b, a <= b, a >= b, a == b, a != b, a <= FromLess(1), FromLess.__ge__.__name__, FromLess.__ge__.__doc__)
for root in ("__le__", "__gt__", "__ge__"):
    op = {"__le__": "<=", "__gt__": ">", "__ge__": ">="}[root]
    K = total_ordering(type("K", (), {"__init__": lambda s, n: setattr(s, "n", n), "__eq__": lambda s, o: s.n == o.n,
                                      root: lambda s, o, op=op: eval(f"s.n {op} o.n")}))
    pairs = [(K(1), K(2)), (K(2), K(2)), (K(3), K(2))]
    print(root, [(x < y, x <= y, x > y, x >= y) for x, y in pairs])
show(globals(), """
a < 5
a >= 5
total_ordering(type('None', (), {}))
a.__gt__(5), a.__ge__(5)
""")


@singledispatch
def show_type(x, *args):
    return f"object {args}"


@show_type.register(int)
def _(x, *args):
    return "int"


@show_type.register
def _(x: str | bytes, *args):
    return "text"


@show_type.register(Sequence)
def sequence(x):
    return "sequence"


show_type.register(Iterable, lambda x: "iterable")
show_type.register(type(None), lambda x: "none")
for thing in (1, True, "s", b"b", [1], (), {1}, None, 2.5, bytearray()):
    print(repr(thing), show_type(thing))
print(show_type.dispatch(bool) is show_type.registry[int], sorted(k.__name__ for k in show_type.registry), sequence(5), show_type.__name__)
run(globals(), """
show_type()
show_type.register(5)
show_type.register('x', len)
show_type.register(list[int], len)
show_type.register(int | list[int], len)
show_type.registry[float] = 1
singledispatch(5)
singledispatchmethod(5)
print(show_type(3.5, 1, 2))
""")


class Visitor:
    @singledispatchmethod
    def visit(self, x):
        return "default"

    @visit.register
    def _(self, x: int):
        return "int visit"

    @visit.register(str)
    @classmethod
    def _(cls, x):
        return cls.__name__

    @singledispatchmethod
    @staticmethod
    def static(x):
        return "static default"

    @static.register
    @staticmethod
    def _(x: float):
        return "static float"


v = Visitor()
print(v.visit(1), v.visit("a"), v.visit(None), Visitor.visit("z") if False else "-", v.static(1), v.static(1.5), Visitor.visit.register is not None)
run(globals(), """
v.visit()
""")
