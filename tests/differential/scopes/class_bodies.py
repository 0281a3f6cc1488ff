# Class bodies: own names, names around, functions that do not see them, comprehensions, deletions, locals.
x, y = "global x", "global y"
class A:
    print(x)
    x = "class x"
    print(x, y)
    def m(self): return x
    l = lambda self: x
    c1 = [x for _ in range(1)]
    c2 = [i for i in x[:1]]
    g = list(x for _ in range(1))
    d = {k: x for k in "a"}
    del x
    print(x)
    nested = [[x for _ in range(1)] for _ in range(1)]
print(A().m(), A().l(), A.c1, A.c2, A.g, A.d, A.nested)
def f():
    x = "local x"
    class B:
        print(x)
        x = "B x"
        print(x)
        def m(self): return x
        comp = [x for _ in range(1)]
        del x
        print(x)
    return B.comp, B().m()
print(f())
def g(x):
    class C:
        if x: y = "C y"
        print(y)
        z = x
        x = z * 2
        class D:
            w = x
            print(__qualname__)
        print(__qualname__, __module__)
    return C.z, C.x, C.D.w
print(g(1), g(0))
class E:
    locals()["injected"] = 5
    print(injected, sorted(k for k in locals() if not k.startswith("__")))
    exec("executed = 6")
    print(executed, eval("injected + executed"))
    for i in range(2): vars()[f"v{i}"] = i
print(E.injected, E.executed, E.v0, E.v1, E.i)
class F:
    __private = 1
    def get(self): return self.__private, __hidden
    def __method(self): pass
    class __Inner: pass
    def param(self, __p=2): return __p
    __import = None
_F__hidden = "mangled global"
print(F().get(), sorted(k for k in vars(F) if k.startswith("_F")), F().param(), F.param.__code__.co_varnames)
class __G:
    __a = 1
    def f(self): return self.__a
print([k for k in vars(__G) if "a" in k and not k.startswith("__")], __G().f())
class _:
    __b = 1
print("__b" in vars(_))
class H:
    def f(self): return __class__
    def g(self): return super().__repr__ is not None
    def h(): return __class__
    s = staticmethod(lambda: __class__)
print(H().f(), H().g(), H.h(), H.s(), "__class__" in vars(H), "__classcell__" in vars(H))
try:
    class I: __class__
except NameError as error: print(error)
class J:
    x = 1
    try: print([x for y in range(1)])
    except NameError: print("not seen")
    lam = [lambda: x for _ in range(1)][0]
print(J.lam())
