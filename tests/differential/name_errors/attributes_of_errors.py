# The attributes of NameError, UnboundLocalError, AttributeError and ImportError: name, obj, path; made by hand and by the engine.
def caught(action):
    try: action()
    except Exception as error: return error
def unbound(): x; x = 1
def free():
    def inner(): return y
    inner()
    y = 1
for action in (lambda: undefined, unbound, free, lambda: len.nothing, lambda: (1).nothing, lambda: __import__("nothing_there"), lambda: exec("import nothing.sub"), lambda: exec("import math.nothing"), lambda: exec("del nothing"), lambda: getattr(5, "x"), lambda: object().x, lambda: type("C", (), {}).x, lambda: type("C", (), {})().x, lambda: setattr(5, "x", 1), lambda: delattr(5, "x"), lambda: setattr(object(), "x", 1), lambda: super(int, 5).nothing, lambda: exec("class C: q")):
    e = caught(action)
    print(type(e).__name__, e, [getattr(e, n, "-") if n != "obj" else type(getattr(e, n, None)).__name__ for n in ("name", "obj", "msg") if hasattr(e, n)], e.args)
for cls, args, kw in ((NameError, (), {}), (NameError, ("text",), {"name": "n"}), (NameError, ("a", "b"), {"name": 5}), (UnboundLocalError, ("t",), {"name": "n"}), (AttributeError, ("t",), {"name": "n", "obj": 5}), (AttributeError, (), {"obj": None}), (ImportError, ("t",), {"name": "n", "path": "p"}), (ImportError, ("t",), {"name_from": "f"}), (ModuleNotFoundError, ("t",), {"name": "m"}), (NameError, (), {"bad": 1}), (NameError, (), {"obj": 1}), (AttributeError, (), {"path": 1}), (ImportError, (), {"obj": 1}), (ImportError, ("a", "b"), {})):
    try:
        e = cls(*args, **kw)
        print(cls.__name__, str(e), repr(e), [getattr(e, n) for n in ("name", "obj", "path", "name_from", "msg") if hasattr(e, n)], e.args)
    except TypeError as error: print(cls.__name__, error)
e = NameError("x"); print(e.name); e.name = "set"; print(e.name); del e.name
print(e.name)
e = AttributeError("a", name="n", obj=[1]); e.obj = {}; print(e.name, e.obj); del e.obj; print(e.obj)
class Own(NameError):
    def __init__(self, *a, extra=None, **k): super().__init__(*a, **k); self.extra = extra
e = Own("text", extra=1, name="nm"); print(e, e.extra, e.name)
print(NameError.__mro__[1].__name__, UnboundLocalError.__mro__[1].__name__, issubclass(UnboundLocalError, NameError))
class Obj:
    def __getattr__(self, name): raise AttributeError(f"own text {name}")
    @property
    def p(self): raise AttributeError("from the property")
    @property
    def q(self): return self.missing_inside
for name in ("x", "p", "q"):
    e = caught(lambda: getattr(Obj(), name)); print(e, e.name, type(e.obj).__name__)
e = caught(lambda: Obj().x.y); print(e, e.name)
