# Private names: mangled in class bodies, methods, nested functions, imports, keywords, global and nonlocal; and where not.
class C:
    __a = 1
    def __m(self): return self.__a
    def get(self): return self.__m(), C.__a, [self.__a for _ in "x"], (lambda: self.__a)()
    def local(self):
        __x = 1
        def inner(): return __x
        return inner(), sorted(locals())
    def param(self, __p=5, *, __k=6, **kw): return __p, __k, kw
    def set(self): self.__new = 1; del self.__new; self.__new = 2; return vars(self)
    def get_global(self): return __g
    def set_global(self):
        global __h
        __h = "set"
    def imp(self):
        import math as __math
        return sorted(locals())
    def text(self): return getattr(self, "__a", "no"), getattr(self, "_C__a")
    def kw(self): return dict(__k=1)
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return sorted(locals())
    def loop(self):
        for __i in range(1): pass
        with open(__file__) as __f: pass
        [__j for __j in "a"]
        return sorted(locals())
    class __Inner:
        __b = 2
        def m(self): return self.__b
    inner = __Inner
    def cls(self): return C.__Inner.__name__, C.__Inner.__qualname__
    __dunder__ = 3
    ___three = 4
    __ = 5
    _single = 6
    def ann(self, x: "__T" = 1) -> "__R": __v: int = 1; return __v
    __w: int = 7
    def match(self, v):
        match v:
            case {"k": __q}: return __q, sorted(locals())
            case [__r, *__s]: return sorted(locals())
_C__g = "global"
c = C()
print(c.get(), c.local(), c.param(), c.param(_C__p=1, _C__k=2, __p=3), c.set(), c.get_global())
c.set_global(); print(_C__h)
print(c.imp(), c.text(), c.kw(), c.exc(), c.loop(), c.inner().m(), c.cls(), c.ann(), c.match({"k": 1}), c.match([1]))
print(sorted(k for k in vars(C) if "_C_" in k or k in ("__", "__dunder__", "___three", "_single")), C.__annotations__, C.ann.__annotations__)
print(C.param.__code__.co_varnames, C.local.__code__.co_cellvars, C.get.__code__.co_names)
class _Under: 
    __a = 1
    def m(self): return self.__a
class __: 
    __a = 1
class ___X:
    __a = 1
print([k for k in vars(_Under) if "a" in k and not k.startswith("__")], [k for k in vars(__) if k.endswith("a")], [k for k in vars(___X) if k.endswith("__a")])
try: c.__a
except AttributeError as error: print(error)
try: c.param(__k=1, _C__k=2, **{"_C__p": 3}); C.get_nothing = lambda self: self.__nothing; c.get_nothing()
except AttributeError as error: print(error)
class D(C):
    def m(self):
        try: return self.__a
        except AttributeError as error: return str(error)
print(D().m())
class E:
    code = eval("lambda self: self.__x")
    exec("__y = 1")
    f = compile("__z", "", "eval").co_names
print(E.code.__code__.co_names, "__y" in vars(E), E.f)
def func():
    class L:
        __p = 1
        def m(self):
            def n():
                class M:
                    def o(self): return __q
                return M
            return n
    return L
print(func()().m()().o.__code__.co_names, func()._L__p)
