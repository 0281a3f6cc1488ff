# Private names in calls: parameters, keywords and attributes inside of classes are mangled as CPython does.
class A:
    def f(self, __x, *, __y=1): return __x, __y
    def call_keyword(self): return self.f(1, __y=2)
    def call_star(self): return self.f(1, **{"_A__y": 3})
    def attribute(self):
        self.__v = 5
        return self.__v, vars(self)
    def local(self):
        __l = 1
        def inner(__p): return __p + __l
        return inner(2), inner.__code__.co_varnames, inner.__code__.co_freevars
    def imported(self):
        import math as __m
        return __m.pi > 3, sorted(locals())
    def handler(self):
        try: raise ValueError("x")
        except ValueError as __e: return str(__e)
    def comprehension(self): return [__i for __i in range(2)], {__k: __k for __k in "a"}
    def lambda_(self): return (lambda __q: __q)(9)
    def global_(self):
        global __g
        __g = "global"
        return __g
    class __Inner: __w = 1
    def inner(self): return self.__Inner.__name__, [n for n in vars(self.__Inner) if "w" in n and "__w" in n]
    def dunder(self): return __name__, self.__class__.__name__
    def pattern(self, value):
        match value:
            case {"k": __m}: return __m
    def deleted(self):
        self.__d = 1
        del self.__d
        return hasattr(self, "_A__d")
a = A()
print(a.f(1), a.call_star(), a.attribute(), a.local(), a.imported(), a.handler(), a.comprehension(), a.lambda_(), a.global_(), _A__g)
for name in ("call_keyword", "inner", "dunder", "deleted"):
    try: print(name, getattr(a, name)())
    except Exception as error: print(name, type(error).__name__, error)
print(a.pattern({"k": 3}), A.f.__kwdefaults__, A.f.__code__.co_varnames)
class __B:
    __c = 1
    def f(self): return self.__c
print(__B().f(), [n for n in vars(__B) if n.endswith("__c")])
class C_:
    def __getattr__(self, name): return name
    def get(self): return self.__x__, self.__x, self._x, self.x__, self.__
print(C_().get())
