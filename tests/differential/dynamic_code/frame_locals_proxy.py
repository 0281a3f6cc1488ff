# f_locals of a function's frame: reads and writes go through to the variables; the whole interface of the proxy.
import sys
def f():
    a, b = 1, 2
    p = sys._getframe().f_locals
    print(type(p).__name__, sorted(p), len(p), p["a"], "a" in p, "zz" in p, p.get("zz", "none"), p.get("b"))
    p["a"] = 10
    print(a, p == locals(), p != locals(), p == {"a": 1})
    p["extra"] = "kept"
    print(p["extra"], "extra" in locals(), locals()["extra"], "extra" in sys._getframe().f_locals)
    print(sys._getframe().f_locals is p, sys._getframe().f_locals == p)
    p.update({"b": 20, "more": 1})
    try: p.update([("c_", 3)])
    except TypeError as error: print(error)
    print(b, sorted(p.keys()), sorted(map(str, p.values()))[0], ("b", 20) in p.items())
    print(p.setdefault("b", 5), p.setdefault("fresh", 6), p["fresh"], p.pop("fresh", "popped") if False else "")
    print(type(p | {"z": 1}), ({"z": 1} | p)["z"], (p | {"b": 0})["b"])
    p |= {"b": 30}
    print(b, type(p).__name__)
    print(list(reversed(p))[-1] == list(p)[0], p.copy() == dict(p), type(p.copy()))
    for call in (lambda: p["missing"], lambda: p.__delitem__("a"), lambda: p.pop("a"), lambda: p.clear(), lambda: p.popitem(), lambda: hash(p), lambda: p.__setitem__("a"), lambda: p.update(5),
                 lambda: p.update(), lambda: p[[]], lambda: p.get(), lambda: p + {}, lambda: p | 5, lambda: p < {}, lambda: type(p)(), lambda: p.pop("zzz"), lambda: p.pop(), lambda: type(p)(5)):
        try: print(call())
        except Exception as error: print(type(error).__name__, error)
    print(p.pop("extra") if "extra" in p and False else "end")
f()
def unbound():
    p = sys._getframe().f_locals
    print("later" in p)
    p["later"] = 5
    print(later)
    later = 6
    print(p["later"])
    del later
    print("later" in p)
    try: p["later"]
    except KeyError as error: print(repr(error))
unbound()
def closures():
    shared = 1
    def inner():
        nonlocal shared
        sys._getframe().f_locals["shared"] = 2
        return shared
    sys._getframe().f_locals["shared"] = 5
    before = shared
    return before, inner(), shared
print(closures())
def caller():
    x = "callers"
    changes()
    return x
def changes(): sys._getframe(1).f_locals["x"] = "changed from outside"
print(caller())
print(type(sys._getframe().f_locals) is dict, sys._getframe().f_locals is globals())
class C:
    print(sys._getframe().f_locals is locals())
def gen():
    a = 1
    yield
    yield a
g = gen()
next(g)
g.gi_frame.f_locals["a"] = 7
print(next(g))
def dead():
    v = 1
    return sys._getframe()
frame = dead()
print(frame.f_locals["v"], repr(frame.f_locals))
frame.f_locals["v"] = 2
print(frame.f_locals)
frame.clear()
print(dict(frame.f_locals))
match frame.f_locals:
    case {}: print("a mapping")
from collections.abc import Mapping
print(isinstance(frame.f_locals, Mapping))
