# Subclasses of ref: attributes, slots, __init__ and __new__, overridden calls, sharing, extra arguments, cycles.
import weakref, gc
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
class O: pass
class Plain(weakref.ref): pass
class Args(weakref.ref):
    def __new__(cls, ob, callback=None, value=42): return super().__new__(cls, ob, callback)
    def __init__(self, ob, callback=None, value=42): super().__init__(ob, callback); self.value = value
class Slots(weakref.ref):
    __slots__ = 'slot1', 'slot2'
    def __new__(cls, ob, callback, s1, s2): return weakref.ref.__new__(cls, ob, callback)
    def __init__(self, ob, callback, s1, s2): self.slot1, self.slot2 = s1, s2
    def meth(self): return self.slot1 + self.slot2
class Call(weakref.ref):
    def __call__(self): self.called = getattr(self, 'called', 0) + 1; return super().__call__(), self.called
class Weak(weakref.ref): __slots__ = ('__weakref__',)
class Dict(weakref.ref): __slots__ = ('__dict__',)
class NewOnly(weakref.ref):
    def __new__(cls, ob, extra): return super().__new__(cls, ob)
class InitOnly(weakref.ref):
    def __init__(self, ob, extra): self.extra = extra
o = O()
p = Plain(o); p.x = 1; print(p() is o, p.x, p.__dict__, p == weakref.ref(o), p is Plain(o), p.__callback__)
a = Args(o, value=24); print(a.value, a() is o, a.__callback__, t(Args, o, None, 1, 2))
s = Slots(o, None, 'a', 'b'); print(s.meth(), hasattr(s, '__dict__'), t(setattr, s, 'z', 1), s() is o)
c = Call(o); print(c()[1], c()[1], c()[0] is o)
w = Weak(o); ww = weakref.ref(w); print(ww() is w, t(weakref.ref, p).__class__.__name__, t(weakref.ref, s), t(weakref.ref, weakref.ref(o)))
d = Dict(o); d.q = 1; print(d.q, type(t(NewOnly, o, 1)), t(InitOnly, o, 1).extra, t(Plain), t(Plain, 1), t(Plain, o, 2, 3), t(Plain, o, x=1), sep='\n')
n = object.__new__(O); print(t(object.__new__, Plain), t(weakref.ref.__new__, O, n), t(weakref.ref.__new__, Plain, o)() is o)
print([type(r).__name__ for r in weakref.getweakrefs(o)], weakref.getweakrefcount(o))
log = []
x = Args(o, lambda r: log.append((type(r).__name__, r.value, r())), 7); del o, n; print(log, x(), p(), a() , c(), p.x)
# Several with the same target, in order of creation after the shared ones.
o = O(); r1 = Plain(o); r2 = weakref.ref(o); r3 = weakref.ref(o); r4 = Plain(o); r5 = weakref.ref(o, id)
print(r2 is r3, r1 is r4, [x is y for x, y in zip(weakref.getweakrefs(o), (r2, r5, r4, r1))])
# A subclass reference in a cycle with its target goes with it, unheard.
class MyRef(weakref.ref): pass
def cycle(told):
    o = O(); o.r = MyRef(o, lambda r: told.append('inner')); o.self = o
    outer = MyRef(o, lambda r: told.append('outer')); outer.o = [1]
    return outer
told = []; out = cycle(told); gc.collect(); print(told, out())
class Loop(weakref.ref): pass
o = O(); l = Loop(o); l.self = l; l.o = o; probe = weakref.ref(o); del o, l; gc.collect(); print(probe())
print(Plain.__mro__, isinstance(p, weakref.ReferenceType), Plain.__slots__ if hasattr(Plain, '__slots__') else 'no slots')
print(weakref.ref(O) is weakref.ref(O))
pp = Plain(O); print(t(pp.__reduce_ex__, 2), t(weakref.ref(O).__reduce_ex__, 4), t(weakref.ref(O).__reduce__), sep='\n')
k = weakref.KeyedRef(O, None, 'key'); print(k.key, k() is O, k.__callback__, t(weakref.KeyedRef, O), t(weakref.KeyedRef, O, None), t(weakref.KeyedRef, O, None, 1, 2), t(weakref.KeyedRef), t(weakref.KeyedRef, ob=O, callback=None, key=9).key, t(weakref.KeyedRef, O, None, x=1), t(weakref.KeyedRef, O, key=1), sep='\n')
k.key = 3; print(k.key, t(setattr, k, 'other', 1), t(weakref.ref, k), k == weakref.ref(O), k is weakref.KeyedRef(O, None, 'key')); del k.key; print(t(lambda: k.key))
class KK(weakref.KeyedRef): pass
kk = KK(O, None, 1); kk.a = 2; print(kk.key, kk.a, KK.__mro__[1].__name__)
class ByInit(weakref.KeyedRef):
    def __init__(self, ob, callback, key): super().__init__(ob, callback, key); self.more = key * 2
print(ByInit(O, None, 4).more, t(weakref.KeyedRef.__init__, k, 1, 2, 3), t(weakref.KeyedRef.__init__, k, O, None, 3))
