# Names in class bodies: what comprehensions, lambdas, defaults, decorators and nested classes see there.
x = "module"
class A:
    x = "A"
    direct = x
    listed = [x for _ in (1,)]
    iterated = [c for c in x]
    generated = list(x for _ in (1,))
    lambdas = (lambda: x)()
    default = (lambda v=x: v)()
    nested = [[x for _ in (1,)] for _ in (1,)]
    cond = [i for i in (1, 2) if x]
    def m(self, d=x): return d, x
    class B:
        seen = x
        x = "B"
        def m(self): return x
    del x
    after = x
print(A.direct, A.listed, A.iterated, A.generated, A.lambdas, A.default, A.nested, A.cond, A().m(), A.B.seen, A.B().m(), A.after)
def f():
    x = "f"
    class C:
        print(x)
        x = "C"
        print(x)
        l = [x for _ in (1,)]
        def m(self): return x
        del x
        try: print(x)
        except NameError as error: print(type(error).__name__, error)
    return C.l, C().m()
print(f())
def g():
    y = "g"
    class C:
        y = y
    return C.y
try: print(g())
except NameError as error: print(type(error).__name__, error)
def h(z):
    class C:
        if z: w = 1
        try: w
        except NameError as error: print(error)
        def m(self): return __class__.__name__, z
    return C().m()
print(h(0), h(1))
class D:
    a = 1
    b = [a + i for i in range(a + 2)] if False else None
    c = {k: v for k, v in zip("ab", [a, a])}
    locals()["made"] = 5
    print(made, sorted(k for k in locals() if not k.startswith("__")))
    for loop in range(2): pass
    import math
    from math import pi as PI
    with open(__file__) as fh: pass
print(D.c, D.made, D.loop, D.math.floor(D.PI), D.fh.closed)
class E:
    x = x
    def x(self): return x
    y = x
    @property
    def z(self): return "prop"
    z = z.setter(lambda self, v: print("set", v))
print(E.y is E.x, E().z, E().x()); E().z = 3
class F:
    __slots__ = ("s",) if x else ()
    __private = 1
    def get(self): return self.__private, F.__private
    copied = __private
print(F().get(), F.copied, [n for n in vars(F) if "private" in n])
class G:
    try: unknown
    except NameError as error: print(error)
    __module__ = "elsewhere"
    __qualname__ = "Other.Name"
    print(__module__, __qualname__, __name__)
print(G, G.__name__)
