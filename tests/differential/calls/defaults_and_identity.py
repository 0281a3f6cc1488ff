# Defaults and varargs: what is the same object, what is new for each call, and what changes when they are replaced.
def f(a=[], *args, b={}, **kw): return a, args, b, kw
print(f()[0] is f()[0], f()[2] is f()[2], f()[3] is f()[3], f()[1] is f()[1], f()[1] is ())
f()[0].append(1); print(f(), f.__defaults__, f.__kwdefaults__)
t = (1, 2)
def g(*args): return args
print(g(*t) is t, g(*t) == t, g(*[1, 2]) == t, g() is g())
f.__defaults__ = ("new",); print(f())
f.__kwdefaults__ = {"b": "kb", "unknown": 5}; print(f())
f.__kwdefaults__["b"] = "changed"; print(f())
del f.__kwdefaults__["b"]
try: f()
except TypeError as error: print(error)
f.__defaults__ = None
try: f(b=1)
except TypeError as error: print(error)
def h(a, b, c): return a, b, c
h.__defaults__ = (1, 2); print(h(0), h(0, 9))
h.__defaults__ = (7, 8, 9); print(h())
h.__defaults__ = (5, 6, 7, 8)
try: print(h())
except TypeError as error: print(error)
h.__defaults__ = None
try: h(1)
except TypeError as error: print(error)
def outer(n):
    def inner(x=n, *, y=n * 2): return x, y
    return inner
a, b = outer(1), outer(2)
print(a(), b(), a.__code__ is b.__code__, a.__defaults__, b.__kwdefaults__)
a.__defaults__ = (100,); print(a(), b(), outer(3)())
def once(v=print("evaluated once")): return v
once(); once()
x = 1
def late(v=x): return v, x
x = 2; print(late())
class C:
    k = [0]
    def m(self, v=k, w=lambda: C.k): return v is C.k, w() is C.k
print(C().m()); C.k = 1; print(C().m())
m = C().m
try: m.__defaults__ = ()
except AttributeError as error: print(error)
print(m.__defaults__ is C.m.__defaults__, len(m.__defaults__))
lam = lambda x, y=(lambda z=3: z): (x, y())
print(lam(1), lam(1, lambda: 2), lam.__defaults__[0].__defaults__)
for value in ([], 5, "x", {}):
    for name in ("__defaults__", "__kwdefaults__", "__code__", "__name__", "__qualname__", "__dict__", "__annotations__", "__doc__", "__module__", "__type_params__", "__closure__", "__globals__"):
        def fresh(a=1, *, b=2): pass
        try: setattr(fresh, name, value); print(name, "=", repr(value))
        except Exception as error: print(name, repr(value), type(error).__name__, error)
