# Weak references inside of cycles: who is told when the collector frees the target, the reference, or both.
import weakref, gc
gc.disable()
class C: pass
def run(what, make):
    told = []; keep = make(told); gc.collect(); print(what, told, [k() for k in keep or ()])
def both(told):
    c = C(); c.me = c; c.r = weakref.ref(c, lambda r: told.append('inside'))
def outside(told):
    c = C(); c.me = c; return [weakref.ref(c, lambda r: told.append(r()))]
def callback_in_garbage(told):
    c = C(); c.me = c; c.f = lambda r: told.append('bound inside'); return [weakref.ref(c, c.f)]
def method_of_target(told):
    class D:
        def gone(self, r): told.append('method')
    d = D(); d.me = d; d.r = weakref.ref(d, d.gone)
def two(told):
    a, b = C(), C(); a.b, b.a = b, a; return [weakref.ref(a, lambda r: told.append(('a', rb()))), (rb := weakref.ref(b))]
def other_kept(told):
    a, b = C(), C(); a.b, b.a = b, a; told.keep = a
    return [weakref.ref(b, lambda r: told.append('no'))]
def ref_only_in_cycle(told):
    live = C(); c = C(); c.me = c; c.r = weakref.ref(live, lambda r: told.append('never')); print('count', weakref.getweakrefcount(live)); del c; gc.collect(); print('count', weakref.getweakrefcount(live))
run('both', both); run('outside', outside); run('callback in garbage', callback_in_garbage); run('method', method_of_target); run('two', two); run('only', ref_only_in_cycle)
class L(list): pass
told = L(); keep = other_kept(told); gc.collect(); print('kept', list(told), keep[0]() is told.keep.b); told.keep = None; gc.collect(); print(list(told), keep[0]())
c = C(); c.me = c; rs = [weakref.ref(c, lambda r, i=i: print(' ', i, [x() for x in rs])) for i in range(3)]; del c; print(gc.collect() > 0); rs.clear()
