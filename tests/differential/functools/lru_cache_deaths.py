# functools.lru_cache: when arguments and results die: eviction, clearing, replaced keys, errors, the wrapper's own end
import functools
import gc


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{self.name}>"

    def __del__(self):
        print("  dies", self.name)


class Key(Thing):
    def __eq__(self, other):
        return isinstance(other, Key) and self.name[0] == other.name[0]

    def __hash__(self):
        return hash(self.name[0])


@functools.lru_cache(maxsize=2)
def make(key, *, word=None):
    print("  makes", key, word)
    return Thing(f"result of {key.name}")


print("first of a", make(Key("a1")))
print("second of a", make(Key("a2")))
print("b", make(Key("b1")))
print("c throws a out")
print(make(Key("c1")))
print("b is met again", make(Key("b2")))
print("d throws c out")
print(make(Key("d1")))
print("with a word")
print(make(Key("d2"), word=Thing("word")))
print(make.cache_info())
print("clearing")
make.cache_clear()
print("cleared", make.cache_info())


@functools.lru_cache(maxsize=0)
def nothing(key):
    return Thing("unkept")


print(nothing(Key("k")))
print(nothing.cache_info())


@functools.cache
def failing(key):
    raise ValueError(f"no {key.name}")


for attempt in range(2):
    try:
        failing(Key(f"f{attempt}"))
    except ValueError as error:
        print(error)
    print("after the error")
print(failing.cache_info())
print("the wrapper goes")
make(Key("e1"))
make(Key("g1"))
del make
print("gone")


class Owner(Thing):
    @functools.cache
    def value(self):
        return Thing("of " + self.name)


owner = Owner("owner")
print(owner.value(), owner.value() is owner.value())
del owner
print("the cache keeps it")
print(Owner.value.cache_info())
Owner.value.cache_clear()
print("let go")


def build():
    @functools.cache
    def own(number):
        return own

    own(1)
    own.mark = Thing("mark of a cycle")


build()
print("in a cycle")
gc.collect()
print("collected")


class Clearing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies and asks", self.name, echo.cache_info().currsize)
        echo(1000)


@functools.lru_cache(maxsize=3)
def echo(thing):
    return thing


for name in "uvw":
    echo(Clearing(name))
print("pushing")
echo(1)
print(echo.cache_info())
echo.cache_clear()
print(echo.cache_info())
