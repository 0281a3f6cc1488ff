# Not everything can be referenced weakly. What is denied, and the way out.
import weakref


def try_to_watch(thing):
    try:
        weakref.ref(thing)
    except TypeError as problem:
        print(f"  no:  {problem}")
    else:
        print(f"  yes: {type(thing).__name__}")


print("plain values and containers")
for thing in ([1, 2, 3], {"a": 1}, (1, 2), "text", 42, 2.5, None):
    try_to_watch(thing)

print("sets, functions, classes and objects")
for thing in ({1, 2}, frozenset(), try_to_watch, int, weakref.WeakSet()):
    try_to_watch(thing)


class Basket(list):
    """The way out: a subclass may be referenced, and is a list in every other way."""


class Point:
    __slots__ = ("x", "y")


class Pin:
    __slots__ = ("x", "y", "__weakref__")


print("a subclass, and a class that leaves no room for the reference")
try_to_watch(Basket([1, 2, 3]))
try_to_watch(Point())
try_to_watch(Pin())

basket = Basket(["apple", "pear"])
watching = weakref.ref(basket)
basket.append("plum")
print(watching())
del basket
print(watching())
