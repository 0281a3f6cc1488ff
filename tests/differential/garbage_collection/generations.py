# Generations: thresholds, counts, gc.get_objects of each, statistics; wrong arguments.
import gc
def t(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f'{type(e).__name__}: {e}'
print(gc.isenabled(), gc.get_threshold(), gc.get_debug()); gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled(), gc.enable(), gc.disable())
gc.collect(); a = gc.get_count(); x = [[] for _ in range(50)]; b = gc.get_count(); print(a[1:], b[1:], b[0] - a[0] >= 50, type(a)); del x
class C: pass
def where(o): return [any(o is x for x in gc.get_objects(generation=g)) for g in range(3)]
gc.collect(); o, l = C(), [1]; o.l = l
print(where(o), where(l), gc.get_count()[1:]); gc.collect(0); print(where(o), where(l), gc.get_count()[1:]); new = C(); gc.collect(0); print(where(o), where(new), gc.get_count()[1:])
late = C(); gc.collect(1); print(where(o), where(new), where(late), gc.get_count()[1:]); gc.collect(0); gc.collect(0); gc.collect(1); print(gc.get_count()[1:]); gc.collect(2); print(where(late), where(o), gc.get_count()[1:])
young = C(); gc.collect(0); young.me = young; del young; print(gc.collect(0), gc.collect(1), gc.collect(1)); mid = C(); mid.me = mid; gc.collect(0); gc.collect(1); del mid; print(gc.collect(0), gc.collect(1), gc.collect(2))
big = [0] * 1000; big.append(big); gc.collect(0); print(where(big)); del big; print(gc.collect(0), gc.collect(1))
print(any(x is o for x in gc.get_objects()), any(x is o for x in gc.get_objects(None)), any(x is o for x in gc.get_objects(generation=None)), len(gc.get_objects()) > 100)
print(t(gc.get_objects, 3), t(gc.get_objects, -2), len(t(gc.get_objects, -1)) > 100, t(gc.get_objects, 'a'), t(gc.get_objects, 1, 2), t(gc.get_objects, gen=1), t(gc.get_objects, 2.0), sep='\n')
before = gc.get_stats(); gc.collect(0); gc.collect(1); gc.collect(); l = []; l.append(l); del l; gc.collect(); after = gc.get_stats()
print([sorted(s) for s in after], [[x[k] - y[k] for k in ('collections', 'collected', 'uncollectable')] for x, y in zip(after, before)])
old = gc.get_threshold()
for args in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ('x',), (1.5,), (0,), (-5,), (2**31,), (2**70,), (None,), (5, 'x')): print(args, t(gc.set_threshold, *args), gc.get_threshold())
print(t(gc.set_threshold, threshold0=1)); gc.set_threshold(*old); print(gc.get_threshold())
for f in (gc.enable, gc.disable, gc.isenabled, gc.get_count, gc.get_threshold, gc.get_stats, gc.get_debug, gc.freeze, gc.unfreeze, gc.get_freeze_count): print(t(f, 1))
# Automatic collections of every generation come by themselves.
import weakref
gc.collect(); gc.set_threshold(100, 2, 2); gc.enable(); seen = set(); gc.callbacks.append(lambda p, i: seen.add(i['generation']))
junk = []
for i in range(3000): junk.append([])
gc.callbacks.clear(); gc.disable(); print(0 in seen)
class Probe: pass
p = Probe(); p.me = p; r = weakref.ref(p); del p; gc.set_threshold(10); gc.enable(); k = [[] for _ in range(100)]; print(r()); gc.disable(); gc.set_threshold(*old); gc.collect(); print(r())
gc.disable(); p = Probe(); p.me = p; r = weakref.ref(p); del p; k = [[] for _ in range(9000)]; print(r() is not None, gc.collect() > 0, r()); gc.enable()
