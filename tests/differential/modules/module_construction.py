# types.ModuleType: arguments, __init__ called anew, subclasses with other signatures, uninitialised modules, namespaces shared.
import types, sys
M = types.ModuleType
for args, kwargs in [(("a",), {}), (("a", "doc"), {}), (("a", None), {}), (("a", 5), {}), ((), {"name": "n", "doc": "d"}), ((5,), {}), ((), {}), (("a", "b", "c"), {}), (("a",), {"docs": 1}), ((b"a",), {}), (("",), {}), (("a.b.c",), {}), (("with space",), {})]:
    try:
        m = M(*args, **kwargs); print(m, m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, len(vars(m)))
    except TypeError as error:
        print(args, kwargs, error)
m = M("first", "doc"); m.x = 1
m.__init__("second"); print(m, m.__doc__, m.x)
m.__init__("third", "new doc"); print(m.__name__, m.__doc__, m.x)
bare = M.__new__(M)
print(bare.__dict__, repr(bare))
for code in ("bare.x", "bare.x = 1", "dir(bare)", "bare.__name__", "vars(bare)", "bare.__doc__"):
    try:
        print(code, eval(code) if "=" not in code else exec(code))
    except Exception as error:
        print(code, type(error).__name__, error)
bare.__init__("now"); print(bare, bare.__name__)
class Sub(M):
    kind = "sub"
    def __init__(self, name, extra):
        super().__init__(name, f"doc of {name}")
        self.extra = extra
    def __new__(cls, *args):
        self = super().__new__(cls)
        return self
s = Sub("s", 5); print(s, s.extra, s.__doc__, s.kind, "kind" in vars(s), sorted(vars(s)))
class NoInit(M):
    def __init__(self): pass
n = NoInit(); print(n, vars(n)); n.x = 1; print(vars(n))
for operation in ("m == m", "m == M('third')", "hash(m) == hash(m)", "m < m", "m()", "len(m)", "iter(m)", "bool(m)", "m[0]", "type(m)", "M.__mro__", "m.__reduce_ex__(2)", "m.__sizeof__() > 0"):
    try:
        print(operation, eval(operation))
    except Exception as error:
        print(operation, type(error).__name__, error)
f = eval("lambda: x", vars(m)); print(f(), f.__globals__ is vars(m), f.__module__)
exec("def g():\n    global made\n    made = x + 1\n    return made", vars(m)); print(m.g(), m.made, m.g.__module__)
del m.x
try:
    f()
except NameError as error:
    print(error)
for name in ("__dict__", "__class__", "__name__", "__doc__", "__annotations__"):
    try:
        delattr(m, name); print(name, "deleted", getattr(m, name, "gone"))
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__, error)
