# weakref.finalize: alive, peek, detach, calls, atexit, arguments, wrong calls, repr.
import weakref
def hide(s):
    out, i = '', 0
    while i < len(s):
        if s[i:i+2] == '0x':
            out += '0x'; i += 2
            while i < len(s) and s[i] in '0123456789abcdef': i += 1
        else: out += s[i]; i += 1
    return out
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return hide(f'{type(e).__name__}: {e}')
class O: pass
log = []
def cb(*a, **k): log.append((a, k)); return 'result'
o = O(); f = weakref.finalize(o, cb, 1, 2, x=3, obj=4, func=5, self=6)
print(type(f).__name__, f.alive, f.atexit, f.peek()[0] is o, f.peek()[1] is cb, f.peek()[2:], hide(repr(f)))
print(f(), log, f.alive, f(), log, f.peek(), f.detach(), f.atexit, hide(repr(f)))
log.clear(); f = weakref.finalize(o, cb); d = f.detach(); print(d[0] is o, d[2:], d[1] is cb, f.alive, f.detach(), f.peek(), f()); del d
f = weakref.finalize(o, cb, 'args'); del o; print(log, f.alive, f(), f.peek(), f.detach(), hide(repr(f))); log.clear()
for args, kw in (((), {}), ((O,), {}), ((1, cb), {}), (([], cb), {}), ((), dict(obj=O)), ((O,), dict(func=cb)), ((O, 5), {}), ((O, None), {})):
    r = t(weakref.finalize, *args, **kw); print(len(args), sorted(kw), r if isinstance(r, str) else (type(r).__name__, r.detach()[1:]))
o = O(); f = weakref.finalize(o, cb)
def setter(name, v): setattr(f, name, v)
print(t(setter, 'alive', 1), t(setter, 'x', 1), t(setter, 'atexit', 0), f.atexit, t(setter, 'atexit', 'yes'), f.atexit, t(delattr, f, 'atexit'), t(delattr, f, 'alive'), t(lambda: f.nothing), hasattr(f, '__dict__'), t(weakref.ref, f), sep='\n')
class BadBool:
    def __bool__(self): raise ValueError('no bool')
print(t(setter, 'atexit', BadBool()), f.atexit); f.detach(); print(t(setter, 'atexit', True), f.atexit, t(setter, 'atexit', BadBool()) is None or 'error')
print(t(f, 1, 2), t(f.peek, 1), t(f.detach, 1), t(f, a=1), hash(f) == hash(f), f == f, f != weakref.finalize(o, cb), t(lambda: f < f), bool(f))
# What the callback gives and raises when called by hand.
def bad(): raise KeyError('by hand')
f = weakref.finalize(o, bad); print(t(f), f.alive, t(f)); f = weakref.finalize(o, lambda *, k: k, k='kw'); print(f())
f = weakref.finalize(o, lambda: f.alive); print(f()); f = weakref.finalize(o, lambda: (f(), f.peek(), f.detach())); print(f())
# The registry holds what it needs, and lets go.
held = O(); r = weakref.ref(held); f = weakref.finalize(o, cb, held); del held; print(r() is not None); del f; print(r() is not None, log); del o; print(r() is not None, [len(a) for a, k in log]); log.clear()
o, held = O(), O(); r = weakref.ref(held); f = weakref.finalize(o, cb, held); del held; f.detach(); print(r()); 
f = weakref.finalize(o, cb, k=(held := O())); r = weakref.ref(held); del held; f(); print(log.clear(), r())
print([weakref.getweakrefcount(x) for x in [O()]], weakref.getweakrefcount(o)); fs = [weakref.finalize(o, cb, i) for i in range(3)]; print(weakref.getweakrefcount(o)); print([x.peek()[2] for x in fs]); del o; print([len(a) for a, k in log])
# A second __init__ registers anew.
a, b = O(), O(); log.clear(); f = weakref.finalize(a, cb, 'a'); f.__init__(b, cb, 'b'); print(f.peek()[2], f.peek()[0] is b); del b; print(log, f.alive)
