# OrderedDict: changes while iterating, subclasses, deaths, __missing__, order after many moves
from collections import OrderedDict


def walk(change, make=iter):
    d = OrderedDict.fromkeys("abcd")
    seen = []
    it = make(d)
    try:
        for x in it:
            seen.append(x)
            if len(seen) == 2:
                exec(change)
        print(change, make.__name__, seen, list(d))
    except RuntimeError as error:
        print(change, make.__name__, seen, error, next(it, "end"))


for change in ("d['new'] = 1", "d.pop('d')", "d.move_to_end('a')", "d['a'] = 5", "d.clear()", "d.popitem()", "del d['a']; d['a'] = 1"):
    walk(change)
    walk(change, reversed)


class Sub(OrderedDict):
    def __init__(self, *args, label=None):
        super().__init__(*args)
        self.label = label

    def __missing__(self, key):
        return f"<{key}>"


s = Sub([("a", 1)], label="L")
print(s, s["nope"], s.pop("gone", 0), s.copy(), s.copy().label, s.__reduce__()[:3])
try:
    s.pop("gone")
except KeyError as error:
    print("KeyError", error)
print(type(s | {}).__name__, type({} | s).__name__, Sub.fromkeys("ab"))


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print("  set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("  del", key)
        super().__delitem__(key)

    def __getitem__(self, key):
        print("  get", key)
        return super().__getitem__(key)

    def items(self):
        print("  items")
        return super().items()

    def keys(self):
        print("  keys")
        return super().keys()


d = Loud(a=1)
for text in ("d.update(b=2)", "d.update({'c': 3})", "d.setdefault('a', 0)", "d.setdefault('e', 5)", "d.pop('a')", "d.popitem()", "d.copy()",
             "repr(d)", "d.move_to_end('b')", "d.clear()", "d | {'x': 1}", "Loud.fromkeys('q')", "d == {}", "list(d.items())", "dict(d)", "{**d}",
             "OrderedDict(d)", "d.__ior__([('y', 1)])"):
    print(text)
    print("  =>", eval(text))


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)


def fresh():
    return OrderedDict((n, Item(n)) for n in "abc")


for text in ("d.popitem()", "d.popitem(False)", "d.clear()", "d.pop('b')", "del d['a']", "d['b'] = 0", "d.update(c=1)",
             "d = d.copy()", "d.setdefault('a', Item('unused'))", "d.__init__()"):
    d = fresh()
    print(text)
    exec(text)
    print("  rest")
    d = None
d = OrderedDict.fromkeys(range(10))
for n in range(0, 10, 3):
    d.move_to_end(n)
for n in (5, 2):
    d.move_to_end(n, last=False)
d.move_to_end(d.popitem()[0] - 1)
print(list(d), list(reversed(d)))
for n in list(d)[::2]:
    del d[n]
d["x"] = 1
d.move_to_end("x", False)
print(list(d.items()))
import weakref
r = weakref.ref(d)
print(r() is d)
