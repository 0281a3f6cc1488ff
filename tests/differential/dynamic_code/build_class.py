# __build_class__: called by programs, replaced, missing.
import builtins
def body():
    global seen
    seen = "ran"
C = __build_class__(body, "C")
print(C, C.__name__, C.__qualname__, C.__bases__, seen)
class Meta(type):
    def __new__(m, name, bases, ns, **kw): print("new", name, bases, sorted(kw)); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): pass
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, bases, sorted(kw)); return {"made": 1}
D = __build_class__(body, "D", int, metaclass=Meta, a=1)
print(D, D.made, D(5) + 1)
for args, kw in (((), {}), ((body,), {}), ((1, "x"), {}), ((body, 1), {}), ((body, "x", 5), {}), ((lambda a: 1, "x"), {}), ((body, "x"), {"metaclass": 5}), ((body, "x"), {"a": 1})):
    try: print(__build_class__(*args, **kw))
    except Exception as error: print(type(error).__name__, error)
old = builtins.__build_class__
def spy(function, name, *bases, **keywords):
    print("build", name, [b.__name__ for b in bases], sorted(keywords), function.__name__, function.__qualname__)
    return old(function, name, *bases, **keywords)
builtins.__build_class__ = spy
class A: x = 1
class B(A, metaclass=Meta, k=2):
    def method(self): return super().__init__
    y: int = 3
def local():
    class L(B): pass
    return L
print(local(), B.y, B.x, A().x)
builtins.__build_class__ = lambda *a, **k: (a[1], k)
class Odd(1, 2, three=3): pass
print(Odd)
@str.upper
@repr
class E: pass
print(E)
del builtins.__build_class__
try:
    class F: pass
except NameError as error: print(error)
builtins.__build_class__ = 5
try:
    class F: pass
except TypeError as error: print(error)
builtins.__build_class__ = old
class Back: pass
print(Back, __build_class__ is old)
exec("class X: pass\nprint(X)", {"__builtins__": {"__build_class__": lambda f, n: "own " + n, "print": print}})
try: exec("class X: pass", {"__builtins__": {}})
except NameError as error: print(error)
class Generic[T]: pass
print(Generic.__type_params__)
