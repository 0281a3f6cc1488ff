# functools.lru_cache and cache: hits and misses, eviction order, typed, keys, methods, errors
from functools import cache, cached_property, lru_cache

from _show import run, show


@lru_cache(maxsize=3)
def square(x):
    "Squares."
    print("  compute", x)
    return x * x


for n in (1, 2, 3, 1, 4, 2, 1, 5, 3):
    print(n, square(n), square.cache_info())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__doc__, square.__wrapped__(9), square.cache_parameters())


@lru_cache
def plain(*args, **kwargs):
    return args, kwargs


for call in ("plain(1)", "plain(1.0)", "plain(True)", "plain('1')", "plain(a=1)", "plain(a=1, b=2)", "plain(b=2, a=1)", "plain(1, a=2)", "plain()",
             "plain((1, 2))", "plain(1, 2)", "plain(None)"):
    eval(call)
    print(call, plain.cache_info())


@lru_cache(typed=True, maxsize=None)
def typed(x, y=0):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed(1, y=0), typed(1, y=0.0), typed.cache_info(), typed.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(100), fib.cache_info())


@lru_cache(0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info())
show(globals(), """
square([])
square(x={})
square()
square(1, 2)
lru_cache(maxsize='x')
lru_cache(1.5)
lru_cache(5, 6, 7)
lru_cache(foo=1)
lru_cache(-5)(len).cache_info()
cache(5)
lru_cache(None)(len)('ab'), lru_cache(len)('abc'), type(square), square.__class__.__module__
never.cache_clear(1)
square.cache_info(1)
""")


@lru_cache(maxsize=2)
def fails(x):
    print("  try", x)
    raise ValueError(x)


for _ in range(2):
    try:
        fails(1)
    except ValueError as error:
        print(error)
print(fails.cache_info())


class Item:
    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=None)
    def double(self):
        print("  double", self.n)
        return self.n * 2

    @cached_property
    def lazy(self):
        print("  lazy", self.n)
        return -self.n

    def __del__(self):
        print("  dies", self.n)


a = Item(1)
print(a.double(), a.double(), Item.double.cache_info(), a.lazy, a.lazy, a.__dict__)
a.lazy = 5
print(a.lazy)
del a.lazy
print(a.lazy)
a = None
print("still cached")
Item.double.cache_clear()


@lru_cache(maxsize=2)
def keep(n):
    return Item(n)


for n in (1, 2, 3):
    keep(n)
print("clear")
keep.cache_clear()


class Recursive:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        print("  eq")
        return True


print(plain(Recursive()) is plain(Recursive()))


class Slots:
    __slots__ = ()

    @cached_property
    def x(self):
        return 1


class Meta:
    first = cached_property(lambda self: 1)


run(globals(), """
Slots().x
cached_property(5)
class Twice: a = b = cached_property(len)
p = cached_property(len); Meta.p = p; Meta().p
print(type(Meta.first).__name__, Meta.first.attrname)
""")
