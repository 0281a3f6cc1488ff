# When finalizers run: order among callbacks, __del__ and each other; in cycles; errors; subclasses; chains.
import weakref, gc, sys
gc.disable()
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg, type(u.object).__name__)
class O:
    def __init__(self, n='o'): self.n = n
    def __del__(self): print('  del', self.n)
say = lambda *a: print('  fin', *[x if isinstance(x, (str, int, type(None))) else type(x).__name__ for x in a])
o = O(1); fs = [weakref.finalize(o, say, i) for i in range(3)]; r1 = weakref.ref(o, lambda r: print('  ref', r())); f4 = weakref.finalize(o, say, 'last', r1); del o; print([f.alive for f in fs])
o = O(2); fs = [weakref.finalize(o, say, i) for i in range(4)]; fs[1].detach(); fs[2](); del o
# Finalizers of others: what an object held dies after its own.
class Box(O): pass
b = Box('box'); b.inner = O('inner'); weakref.finalize(b, say, 'of box'); weakref.finalize(b.inner, say, 'of inner'); del b
# In cycles.
o = O('cyc'); o.me = o; f = weakref.finalize(o, say, 'cyc'); del o; print(f.alive, gc.collect() > 0, f.alive)
a, b = O('a'), O('b'); a.b, b.a = b, a; fa = weakref.finalize(a, say, 'a'); fb = weakref.finalize(b, lambda: print('  fin b; a alive:', fa.alive)); del b; ra = weakref.ref(a); del a; print('collected', gc.collect() > 0, ra())
# Errors are reported and stop nobody.
def bad(*a): raise ValueError(*a)
o = O('err'); weakref.finalize(o, say, 'before'); weakref.finalize(o, bad, 'bad'); weakref.finalize(o, say, 'after'); weakref.finalize(o, 5); weakref.finalize(o, lambda x: x); del o
# Finalizers that register, detach and kill.
o = O('reg'); k = O('other')
def registers(): print('  registers'); weakref.finalize(k, say, 'of other')
weakref.finalize(o, registers); del o; del k
o = O('x'); f1 = weakref.finalize(o, say, 'one'); f2 = weakref.finalize(o, lambda: print('  detaches', f1.detach())); del o; print(f1.alive)
o, p = O('o'), O('p'); weakref.finalize(o, lambda: globals().pop('p')); weakref.finalize(p, say, 'p'); del o; print('p' in globals())
# A chain: each finalizer holds the next object.
chain = None
for i in range(4):
    n = O(i); weakref.finalize(n, say, 'chain', i, chain); chain = n
del n, chain; print('end of chain')
# Functions that are methods of what lives elsewhere; partial; classes.
class Log:
    def __init__(self): self.l = []
    def add(self, x): self.l.append(x)
l = Log(); o = O('m'); weakref.finalize(o, l.add, 'method'); del o; print(l.l); o = O('c'); f = weakref.finalize(o, Log); print(type(f()).__name__); del o
# Resurrection: the finalizer waits for the real end.
class Z:
    def __del__(self): saved.append(self)
saved = []; z = Z(); f = weakref.finalize(z, say, 'z'); del z; print(f.alive, f.peek()[0] is saved[0]); saved.clear(); print(f.alive)
z = Z(); z.me = z; f = weakref.finalize(z, say, 'cyclic z'); del z; print(gc.collect() >= 0, f.alive, len(saved)); saved.clear(); gc.collect()
# Subclasses.
class F(weakref.finalize):
    def __init__(self, obj, func, *a, tag=None, **k): super().__init__(obj, func, *a, **k); F.tags.append(tag)
    def __call__(self, _=None): print('  F called', _ is None); return super().__call__(_)
    tags = []
o = O('sub'); f = F(o, say, 'F', tag='t'); print(F.tags, f.alive, f.__dict__); del o; print(f.alive)
class G(weakref.finalize):
    @property
    def info(self): return self.peek()[2]
o = O('g'); g = G(o, say, 1, 2); g.extra = 1; print(g.info, g.extra, repr(g)[:3], g.detach()[2]); del o
# While an exception is on its way, and inside of generators.
def fails():
    o = O('f'); weakref.finalize(o, lambda: print('  during', sys.exception())); 1 / 0
try: fails()
except ZeroDivisionError as e: print('caught'); e.__traceback__ = None
def gen():
    o = O('gen'); weakref.finalize(o, say, 'gen'); yield 1; yield 2
it = gen(); next(it); it.close(); print('closed'); it = gen(); next(it); del it
