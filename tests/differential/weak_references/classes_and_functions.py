# Weak references to classes, functions, methods, modules, generators and exceptions, and when each of them goes.
import weakref, gc, types
gc.disable()
say = lambda n: lambda r: print('  gone', n, r())
class K: pass
r = weakref.ref(K, say('class')); k = K(); del K; gc.collect(); print(r() is type(k)); del k; gc.collect(); print(r())
def f(): pass
r = weakref.ref(f, say('function')); g = f; del f; print(r() is g); del g; print(r())
def outer():
    def inner(): return inner
    return weakref.ref(inner, say('recursive'))
r = outer(); print(r() is not None); gc.collect(); print(r())
class C:
    def m(self): pass
    s = staticmethod(lambda: 1)
c = C(); r = weakref.ref(c.m, say('bound method')); print(r()); m = c.m; r = weakref.ref(m); print(r() is m); del m; print(r())
m = types.ModuleType('m'); r = weakref.ref(m, say('module')); del m; print(r())
def gen(): yield 1
g = gen(); r = weakref.ref(g, say('generator')); next(g); print(list(r()), r() is g); del g
async def co(): pass
c = co(); r = weakref.ref(c, say('coroutine')); c.close(); del c
class Err(ValueError): pass
e = Err(1); r = weakref.ref(e, say('exception'))
try: raise e
except ValueError as x: print(r() is x)
del e; print('after', r())
for o in ({1}, frozenset([2]), memoryview(b'x'), C.m.__code__, type('T', (list,), {})(), weakref.WeakSet(), b''.join, len, [].append): print(type(o).__name__, weakref.ref(o)() is o)
s = {1, 2}; r = weakref.ref(s, say('set')); s |= {3}; print(r() == {1, 2, 3}); s = s | {4}; print(r())
import functools
p = functools.partial(print, 1); r = weakref.ref(p, say('partial')); del p
class D:
    def __get__(self, o, t): return self
d = D(); r = weakref.ref(d); C.d = d; del d; print(r() is C.d); del C.d; print(r())
code = compile('1', 'x', 'eval'); r = weakref.ref(code, say('code')); del code
