# gc.freeze and unfreeze: counts, what is not collected meanwhile, get_objects, what is born after.
import gc, weakref
gc.disable(); gc.collect(); print(gc.get_freeze_count())
class C: pass
c = C(); c.me = c; r = weakref.ref(c); d = C(); d.me = d; rd = weakref.ref(d)
print(gc.freeze(), gc.get_freeze_count() > 0, any(x is c for x in gc.get_objects()), any(x is c for x in gc.get_objects(2)), gc.is_tracked(c))
del c; print(gc.collect(), r() is not None); new = C(); new.me = new; rn = weakref.ref(new); del new; print(gc.collect(), rn())
before = gc.get_freeze_count(); e = C(); e.me = e; re = weakref.ref(e); gc.freeze(); print(gc.get_freeze_count() > before); del e; print(gc.collect(), re() is not None)
n = gc.get_freeze_count(); rd().me = None; del d; print(rd(), gc.get_freeze_count() <= n)
print(gc.unfreeze(), gc.get_freeze_count(), gc.collect() > 0, r(), re()); gc.unfreeze(); print(gc.get_freeze_count())
x = []; x.append(x); gc.freeze(); gc.unfreeze(); i = id(x); print(any(o is x for o in gc.get_objects(2)), any(o is x for o in gc.get_objects(0))); del x; print(gc.collect(0), gc.collect(1), gc.collect(2))
y = [C()]; y[0].y = y; gc.freeze(); ry = weakref.ref(y[0]); y[0].y = None; del y; print(ry()); gc.unfreeze()
