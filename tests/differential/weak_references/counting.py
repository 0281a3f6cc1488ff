# getweakrefcount and getweakrefs as references come and go, of all kinds, and _remove_dead_weakref.
import weakref, _weakref
class C: pass
c = C(); n = lambda: (weakref.getweakrefcount(c), [type(r).__name__ for r in weakref.getweakrefs(c)])
print(n()); r = weakref.ref(c); print(n()); p = weakref.proxy(c); print(n()); q = weakref.ref(c, id); print(n()); pp = weakref.proxy(c, id); print(n())
d = weakref.WeakValueDictionary(k=c); print(n()); k = weakref.WeakKeyDictionary({c: 1}); print(n()); s = weakref.WeakSet([c]); print(n())
f = weakref.finalize(c, print); print(n()); f.detach(); print(n()); del d['k']; print(n()); k.clear(); s.clear(); print(n())
del r; print(n()); del p; print(n()); del q, pp; print(n()); del c
class M:
    def m(self): pass
m = M(); w = weakref.WeakMethod(m.m); print(weakref.getweakrefcount(m), weakref.getweakrefcount(M.m)); del w; print(weakref.getweakrefcount(m), weakref.getweakrefcount(M.m))
c = C(); d = {'a': weakref.ref(c), 'b': weakref.ref(c, id), 'c': 5}
def t(f, *a):
    try: return f(*a)
    except Exception as e: return f'{type(e).__name__}: {e}'
R = _weakref._remove_dead_weakref
print(R(d, 'a'), sorted(d), R(d, 'zz'), t(R, d, 'c'), t(R, [], 1), t(R, d)); del c; print(R(d, 'a'), sorted(d), R(d, 'b'), sorted(d))
print(weakref.getweakrefcount(5), weakref.getweakrefcount([]), weakref.getweakrefs(object()), weakref.getweakrefcount(int) >= 0, weakref.getweakrefs(None))
print(sorted(x for x in _weakref.__dict__ if not x.startswith('__')), _weakref.ref is weakref.ref, weakref.__all__)
