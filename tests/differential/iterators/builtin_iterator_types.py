# the iterators of built-in types: names, methods, hints, reduce and setstate, iter(it) is it
import sys

from _show import show

makers = {"list": lambda: iter([1, 2, 3]), "reversed list": lambda: reversed([1, 2, 3]), "tuple": lambda: iter((1, 2, 3)),
          "range": lambda: iter(range(3)), "str": lambda: iter("abc"), "str ucs2": lambda: iter("a\u1234c"), "bytes": lambda: iter(b"abc"),
          "bytearray": lambda: iter(bytearray(b"abc")), "dict": lambda: iter({1: 2, 3: 4, 5: 6}), "values": lambda: iter({1: 2, 3: 4, 5: 6}.values()),
          "items": lambda: iter({1: 2, 3: 4, 5: 6}.items()), "reversed dict": lambda: reversed({1: 2, 3: 4, 5: 6}), "set": lambda: iter({1, 2, 3}),
          "reversed tuple": lambda: reversed((1, 2, 3)), "reversed str": lambda: reversed("abc"), "enumerate": lambda: enumerate("abc", 5),
          "zip": lambda: zip("abc", range(9)), "map": lambda: map(ord, "abc"), "filter": lambda: filter(None, [0, 1, 2]),
          "callable": lambda: iter(iter([1, 2, 3]).__next__, 9), "memoryview": lambda: iter(memoryview(b"abc")),
          "reversed range": lambda: reversed(range(3)), "generator": lambda: (x for x in "abc")}
for name, make in makers.items():
    it = make()
    print(name, type(it).__name__, type(it).__module__, iter(it) is it)
    print("  ", [n for n in ("__length_hint__", "__reduce__", "__setstate__", "__next__", "__len__", "__copy__") if n in dir(type(it)) and n in vars(type(it))])
    for step in range(5):
        line = []
        if hasattr(it, "__length_hint__"):
            line.append(it.__length_hint__())
        if name not in ("zip", "map", "enumerate", "filter", "callable") and hasattr(type(it), "__setstate__") or name in ("dict", "values", "items", "reversed dict"):
            line.append(it.__reduce__())
        line.append(next(it, "end"))
        print("  ", *line)
    try:
        type(it)()
    except TypeError as error:
        print("  ", error)
for name in ("list", "reversed list", "tuple", "range", "str", "bytes", "bytearray", "reversed tuple"):
    for state in (0, 2, 50):
        it = makers[name]()
        it.__setstate__(state)
        rest = list(it)
        it.__setstate__(0)
        print(name, state, rest, next(it, "still ended"))
show(globals(), """
iter([]).__setstate__('x')
iter(()).__setstate__(1.5)
iter('').__setstate__()
reversed([]).__setstate__(None)
iter([1]).__length_hint__(1)
iter([1]).__reduce__(1)
""")
