# WeakMethod: calling, dying halves, callbacks, equality, hash, what can be given, subclasses.
import weakref, gc, types
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
class C:
    def __init__(self, n=0): self.n = n
    def m(self): return self.n
    def other(self): return -self.n
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return 1
    def __eq__(self, o): return isinstance(o, C) and self.n == o.n
    def __hash__(self): return self.n
c = C(5); w = weakref.WeakMethod(c.m)
print(w()(), w()() == c.m(), w() is w(), w() == c.m, type(w()).__name__, isinstance(w, weakref.ref), weakref.ref(c) is not w)
print(weakref.getweakrefcount(c), weakref.getweakrefcount(C.m))
print(weakref.WeakMethod(C.cm)()(), t(weakref.WeakMethod, C.sm), t(weakref.WeakMethod, len), t(weakref.WeakMethod, C), t(weakref.WeakMethod, 5), sep='\n')
print(t(weakref.WeakMethod), t(weakref.WeakMethod, c.m, None, 3), t(weakref.WeakMethod, meth=c.m), t(weakref.WeakMethod, c.m, callback=None), t(weakref.WeakMethod, c.m, x=1), t(w, 1), t(w, a=1), sep='\n')
print(t(weakref.WeakMethod, [].append), t(weakref.WeakMethod, 'x'.join), t(weakref.WeakMethod, types.MethodType(len, [])), type(t(weakref.WeakMethod, types.MethodType(len, c))).__name__, sep='\n')
log = []
w = weakref.WeakMethod(c.m, lambda r: log.append(('told', r is w, r()))); c = None; print(log, w())
c = C(1)
def free(self): return 'free', self.n
w = weakref.WeakMethod(types.MethodType(free, c), lambda r: log.append(('function gone', r is w, r()))); log.clear()
print(w()()); del free; print(log, w()); del c; print(log); log.clear()
# Both at once: told once.
c = C(2); ns = {}; exec('def f(self): pass', ns); m = types.MethodType(ns.pop('f'), c); w = weakref.WeakMethod(m, lambda r: log.append('both')); del m, c, ns; gc.collect(); print(log)
class Both:
    def __init__(self): self.f = lambda s: 1
x = Both(); w = weakref.WeakMethod(types.MethodType(x.f, x), lambda r: log.append('with object')); del x; print(log, w()); log.clear()
# Equality and hash.
a, b, d = C(1), C(1), C(2)
ws = [weakref.WeakMethod(x) for x in (a.m, a.m, b.m, d.m, a.other)]
print([[int(x == y) for y in ws] for x in ws], [int(x != y) for x in ws[:1] for y in ws])
print([hash(x) == hash(ws[0]) for x in ws], ws[0] == weakref.ref(a), weakref.ref(a) == ws[0], ws[0] != weakref.ref(a), ws[0] == 3, ws[0].__eq__(3), ws[0].__ne__(3), t(lambda: ws[0] < ws[1]))
print(len({ws[0], ws[1]}), len(set(ws)), {ws[0]: 'v'}.get(ws[1]))
del a; print(ws[0] == ws[1], ws[0] == ws[0], ws[0] != ws[0], ws[0] == ws[2], hash(ws[0]) == hash(ws[1]), ws[0]() , ws[4]())
n = weakref.WeakMethod(C(9).m); print(n(), t(hash, n), n == n)
# Cycles.
class Cy:
    def m(self): pass
def make(told):
    o = Cy(); o.w = weakref.WeakMethod(o.m, lambda r: told.append(1)); o.o = o; return weakref.ref(o)
told = []; r = make(told); gc.collect(); print(told, r())
class Sub(weakref.WeakMethod):
    def __new__(cls, meth, callback=None, extra=None): self = super().__new__(cls, meth, callback); self.extra = extra; return self
    def __init__(self, meth, callback=None, extra=None): pass
    def __call__(self): m = super().__call__(); return m and (self.extra, m())
s = Sub(d.m, extra='E'); print(s(), s.extra, s == weakref.WeakMethod(d.m)); del d; print(s())
print(weakref.WeakMethod.__mro__, weakref.WeakMethod.__name__, weakref.ref(weakref.WeakMethod(C.cm)) is not None, t(setattr, w, 'attr', 1))
class Meth(type):
    def who(cls): return cls.__name__
class M(metaclass=Meth): pass
w = weakref.WeakMethod(M.who); print(w()()); del M; gc.collect(); print(w())
