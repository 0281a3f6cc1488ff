# All kinds of parameters together, and what each call gives them.
def f(a, b=2, /, c=3, d=4, *args, e, g=7, **kw): return a, b, c, d, args, e, g, kw
print(f(1, e=0))
print(f(1, 2, 3, 4, 5, 6, e=0))
print(f(1, e=0, a=10, b=20))
print(f(1, d=9, e=0, z=5))
print(f(*range(8), **{"e": 1, "h": 2}))
def g(*, a): return a
def h(a, /): return a
def i(a, /, *, b): return a, b
def j(**kw): return kw
def k(*a): return a
def l(a, *, b=1, **c): return a, b, c
print(g(a=1), h(1), i(1, b=2), j(self=1, cls=2, a=3), k(), k(1), l(1, c=3))
def m(self, /, **kw): return self, kw
print(m(1, self=2))
def n(a, /, b, *, c): return locals()
print(n(1, b=2, c=3))
print((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(1, f=5))
print((lambda *, k=1: k)(), (lambda *a, k: (a, k))(1, k=2), (lambda: ())())
d = {"x": 1}
def keeps(**kw):
    kw["y"] = 2
    return kw
print(keeps(**d), d)
t = (1, 2)
def same(*args): return args is t, args
print(same(*t))
def shadow(print=len, len=print): return print([1]), len
print(shadow()[0])
def kwargs_order(**kw): return list(kw)
print(kwargs_order(b=1, a=2, **{"d": 3, "c": 4}))
def unicode_é(ñ, *, ü=1): return ñ, ü
print(unicode_é(1), unicode_é(ñ=2, ü=3))
def normal(ﬁ): return ﬁ
print(normal(fi=3), normal(**{"fi": 4}))
try: normal(**{"ﬁ": 4})
except TypeError as error: print(error)
