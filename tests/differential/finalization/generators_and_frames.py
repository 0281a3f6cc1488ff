# What runs when suspended generators, coroutines and frames are dropped: finally blocks, with blocks, order, errors.
import gc, sys, weakref
gc.disable()
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value)
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('  del', self.n)
class M:
    def __enter__(self): return self
    def __exit__(self, *a): print('  exit', a[0] and a[0].__name__)
def g(n):
    x = A(n)
    try: yield 1
    finally: print('  finally', n)
it = g('one'); del it; print('not started'); it = g('two'); next(it); del it; print('dropped'); it = g('three'); list(it); print('exhausted'); del it
def w():
    with M(): yield A('in with')
it = w(); v = next(it); del it; print('kept', v.n); del v
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
it = stubborn(); next(it); del it; print('ignored')
def fails():
    try: yield 1
    finally: raise KeyError('in finally')
it = fails(); next(it); del it; print('failed')
def outer():
    try: yield from g('inner')
    finally: print('  outer finally')
it = outer(); next(it); del it
def ring():
    me = yield
    try: yield
    finally: print('  ring finally', me is not None)
it = ring(); next(it); it.send(it); r = weakref.ref(it, lambda r: print('  told')); del it; print(r() is not None); gc.collect(); print(r())
async def co():
    try: await Wait()
    finally: print('  coroutine finally')
class Wait:
    def __await__(self): yield 'x'
c = co(); print(c.send(None)); del c; print('coroutine gone')
def resurrect():
    try: yield 1
    finally: saved.append(sys._getframe())
saved = []; it = resurrect(); next(it); del it; print(len(saved), saved[0].f_code.co_name); saved.clear()
def frames():
    x = A('frame local'); return sys._getframe()
f = frames(); print('frame held', sorted(f.f_locals)); f.clear(); print('cleared'); del f
def tb():
    x = A('traceback local'); raise ValueError
try: tb()
except ValueError as e: keep = e
print('kept'); keep.__traceback__ = None; print('dropped'); del keep
l = [g(i) for i in range(3)]; [next(i) for i in l]; del l; print('list')
comp = (A(i) for i in range(3)); next(comp); print('expression'); del comp; print('end')
