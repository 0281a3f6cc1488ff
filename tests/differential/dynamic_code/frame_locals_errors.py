# FrameLocalsProxy: errors of every operation, keys of other kinds, subclasses of str as keys.
import sys
def f(x=1, *, y=2):
    p = sys._getframe().f_locals
    class S(str): pass
    print(p[S("x")], S("x") in p, p.get(S("y")))
    p[S("x")] = 5
    print(x, len(p), "x" in p)
    for action in (lambda: p["nothing"], lambda: p[5], lambda: p[[]], lambda: p.pop("x"), lambda: p.popitem(), lambda: p.clear(),
                   lambda: p.__delitem__("x"), lambda: p.__delitem__("nothing"), lambda: p.get(), lambda: p.get("x", 1, 2), lambda: p.get([]),
                   lambda: p.setdefault(), lambda: p.setdefault("x", 9), lambda: p.setdefault("fresh", 9), lambda: p.setdefault([], 1), lambda: p.setdefault("q"),
                   lambda: p.update(5), lambda: p.update({"x": 6}), lambda: p.update([("x", 7)]), lambda: p.update(), lambda: p.update({}, {}),
                   lambda: p | 5, lambda: 5 | p, lambda: (p | {"x": 0})["x"], lambda: ({"x": 0} | p)["x"], lambda: p < p, lambda: p == p, lambda: p == dict(p), lambda: hash(p),
                   lambda: p.copy(1), lambda: p.keys(1), lambda: reversed(p), lambda: list(reversed(p))[:2], lambda: p.fromkeys([1]), lambda: p.__setitem__([], 1), lambda: 5 in p, lambda: [] in p):
        try: r = action(); print(type(r).__name__ if not isinstance(r, (int, bool, str, type(None), list)) else r)
        except Exception as error: print(type(error).__name__, error)
    try: del p["x"]
    except Exception as error: print(type(error).__name__, error)
    p[1] = "int key"; p[(1, 2)] = "tuple"
    print(p[1], p[(1, 2)], 1 in p)
    print(type(p).__name__, type(p).__module__)
    class Bad:
        def __eq__(self, other): raise ZeroDivisionError("eq")
        def __hash__(self): return hash("x")
    try: p[Bad()]
    except Exception as error: print(type(error).__name__, error)
    match p:
        case {"y": v}: print("mapping", v)
f()
def deep():
    p = sys._getframe().f_locals
    class Exc(Exception): pass
    class BadRepr:
        def __repr__(self): raise Exc("repr")
    b = BadRepr()
    try: repr(p)
    except Exc as error: print("Exc", error)
deep()
def views():
    a, b = 1, 2
    p = sys._getframe().f_locals
    print(p.keys(), [v for v in p.values() if isinstance(v, int)], [k for k, v in p.items()], type(p.items()).__name__)
    print(p == {"a": 1}, p != {"a": 1}, p.__eq__(5), bool(p), isinstance(p, dict))
    import collections.abc
    print(isinstance(p, collections.abc.Mapping), isinstance(p, collections.abc.MutableMapping))
views()
P = type((lambda: sys._getframe().f_locals)())
for args in ((), (1,), (1, 2)):
    try: P(*args)
    except TypeError as error: print(error)
print(P(sys._getframe()) is not None)
