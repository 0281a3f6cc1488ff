# gc.callbacks: phases, information, order, errors, collecting inside of one, changing the list inside of one.
import gc, sys, weakref
gc.disable(); gc.collect()
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg, getattr(u.object, '__name__', None))
log = []
def cb(phase, info): log.append((phase, sorted(info.items())))
gc.callbacks.append(cb); print(gc.callbacks == [cb], type(gc.callbacks))
class C: pass
c = C(); c.me = c; del c
print(gc.collect()); print(*log, sep='\n'); log.clear(); gc.collect(0); gc.collect(1); print(*log, sep='\n'); log.clear()
def show(): print(*[f'{n}:{p}:{g}:{k}' for n, p, g, k in log]); log.clear()
def named(n):
    def f(phase, info): log.append((n, phase, info['generation'], info['collected']))
    f.__name__ = n; return f
gc.callbacks[:] = [named('a'), named('b')]; gc.collect(); show()
def bad(phase, info): raise KeyError(phase)
gc.callbacks[:] = [bad, named('after')]; gc.collect(); show(); gc.callbacks[:] = [3, named('x')]; gc.collect(); show(); gc.callbacks[:] = [lambda: 0]; gc.collect()
def nested(phase, info): log.append(('nested', phase, info['generation'], gc.collect()))
gc.callbacks[:] = [nested]; print(gc.collect()); show()
def remover(phase, info): log.append(('remover', phase, 0, len(gc.callbacks))); gc.callbacks.remove(remover)
gc.callbacks[:] = [remover, named('second')]; gc.collect(); show(); gc.collect(); show(); gc.callbacks.clear()
def adder(phase, info):
    log.append(('adder', phase, 0, len(gc.callbacks)))
    if len(gc.callbacks) < 3: gc.callbacks.append(named('added'))
gc.callbacks.append(adder); gc.collect(); show(); gc.callbacks.clear()
# When they run: between them weak references are cleared, __del__ runs, and references call back.
class D:
    def __del__(self): print('  del', gc.collect())
d = D(); d.me = d; r = weakref.ref(d, lambda r: print('  told', r())); gc.callbacks.append(lambda p, i: print(' ', p, i['collected'], r() is not None)); del d; print(gc.collect()); gc.callbacks.clear()
# A callback may make garbage, drop references and keep the information.
kept = []
def keep(phase, info): kept.append(info); l = []; l.append(l)
gc.callbacks.append(keep); print(gc.collect() >= 0, gc.collect() >= 1); gc.callbacks.clear(); print(len(kept), kept[0] is kept[1], type(kept[0])); gc.collect()
gc.callbacks.append(lambda p, i: gc.callbacks.clear()); gc.collect(); print(gc.callbacks)
class Callable:
    def __call__(self, *a): log.append(len(a))
    def method(self, phase, info, extra=5): log.append((phase, extra))
o = Callable(); gc.callbacks.extend([o, o.method]); gc.collect(); print(log); log.clear(); gc.callbacks.clear()
gc.callbacks = None; print(gc.collect()); gc.callbacks = []
