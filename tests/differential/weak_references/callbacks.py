# Callbacks: order, argument, moment, exceptions, callbacks that make or drop references.
import weakref, sys
class C:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, [r() is self for r in refs])
refs = []
sys.unraisablehook = lambda u: print('  unraisable:', type(u.exc_value).__name__, u.exc_value, u.err_msg, getattr(u.object, '__name__', type(u.object).__name__))
def cb(name): 
    def call(r): print('  cb', name, r(), r in refs, r.__callback__)
    return call
o = C('a')
refs += [weakref.ref(o, cb(i)) for i in 'xyz']; shared = weakref.ref(o); refs.append(shared)
print([r.__callback__.__name__ for r in refs[:3]], shared.__callback__)
o = None
print([r() for r in refs], [r.__callback__ for r in refs]); refs.clear()
o = C('b'); first = weakref.ref(o, cb('first')); second = weakref.ref(o, lambda r: print('  second drops first', globals().pop('first', 'gone') == 'gone')); del o; print('first' in globals())
o = C('c'); a = weakref.ref(o, lambda r: print('  a')); b = weakref.ref(o, lambda r: globals().pop('a', 0) and print('  b dropped a')); del o
o = C('d')
def bad(r): raise KeyError(r() is None)
l = [weakref.ref(o, cb(1)), weakref.ref(o, bad), weakref.ref(o, cb(2)), weakref.ref(o, 3), weakref.ref(o, lambda: 0)]; del o; print(len(l)); l.clear()
o = C('e'); late = []
def again(r):
    n = C('n'); late.append((n, weakref.ref(n, lambda r: print('  n told'))))
r = weakref.ref(o, again); del o; late.clear()
# A reference dropped before its object does not call back.
o = C('f'); weakref.ref(o, cb('never')); r = weakref.ref(o, cb('dropped')); del r; del o
# Proxies have callbacks, too: they are told of the proxy.
o = C('g'); p = weakref.proxy(o, lambda p: print('  proxy told', type(p).__name__)); q = weakref.proxy(o); del o
try: p.n
except ReferenceError as e: print(e)
# The same callable for many; bound methods; callable instances.
class Called:
    def __call__(self, r): print('  called', type(r).__name__)
    def method(self, r): print('  method', r())
k = Called(); os = [C(i) for i in range(3)]; rs = [weakref.ref(x, k) for x in os] + [weakref.ref(os[0], k.method), weakref.ref(os[1], print and k)]
del os[0]; os.clear(); rs.clear()
# Order with proxies and subclasses between.
class R(weakref.ref): pass
o = C('h'); log = []
keep = [weakref.ref(o, lambda r: log.append('ref1')), weakref.proxy(o, lambda r: log.append('proxy1')), R(o, lambda r: log.append('sub')), weakref.proxy(o, lambda r: log.append('proxy2')), weakref.ref(o, lambda r: log.append('ref2'))]
print([type(x).__name__ for x in weakref.getweakrefs(o)]); x = weakref.proxy(o); y = weakref.ref(o); print([type(i).__name__ + str(bool(i.__callback__) if isinstance(i, weakref.ref) else '') for i in weakref.getweakrefs(o)]); x = None
del o; print(log)
# A callback that raises SystemExit is only reported.
o = C('i'); r = weakref.ref(o, lambda r: sys.exit('no')); del o
# The pending exception survives callbacks.
def f():
    o = C('j'); r = weakref.ref(o, lambda r: print('  during', sys.exception())); g.append(r)
    raise ValueError('on its way')
g = []
try: f()
except ValueError as e: print('caught', e); e = None
print('end')
