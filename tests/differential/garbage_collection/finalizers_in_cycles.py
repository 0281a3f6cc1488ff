# Collections with __del__, callbacks and finalizers: the phases in their order, several cycles at once, cycles that hang together.
import gc, weakref
gc.disable(); gc.collect()
log = []
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(('del', self.n, bool(refs and refs[0]() is None)))
refs = []
a = D('a'); a.me = a; refs.append(weakref.ref(a, lambda r: log.append(('told', r())))); f = weakref.finalize(a, lambda: log.append(('finalize',))); del a
print(gc.collect() > 0, log, f.alive); log.clear(); refs.clear()
x, y = D('x'), D('y'); x.y, y.x = y, x; del x, y; gc.collect(); print(sorted(log)); log.clear()
tail = D('tail'); r = D('ring'); r.me = r; r.tail = tail; del r, tail; gc.collect(); print([l[1] for l in log]); log.clear()
many = [D(i) for i in range(50)]
for i, m in enumerate(many): m.next = many[(i + 1) % 50]
del many, m; print(gc.collect() >= 50, len(log), gc.collect()); log.clear()
class Holder:
    def __init__(self): self.kids = [D(i) for i in range(3)]; self.me = self
    def __del__(self): log.append(len(self.kids))
h = Holder(); del h; gc.collect(); print(log[0], len(log)); log.clear()
d = {}; d['self'] = d; d['x'] = D('in dict'); del d; gc.collect(); print(log); log.clear(); l = [D('in list')]; l.append(l); del l; gc.collect(); print(log); log.clear()
class S:
    __slots__ = ('o', '__weakref__')
    def __del__(self): log.append(type(self.o).__name__)
s = S(); s.o = s; del s; gc.collect(); print(log); log.clear()
class Breaks:
    def __del__(self): log.append('breaks'); self.other = None
p, q = Breaks(), Breaks(); p.other, q.other = q, p; rp = weakref.ref(p); del p, q; gc.collect(); print(log, rp()); log.clear(); print(gc.collect())
class Vars:
    def __del__(self): vars(self)['note'] = 1; log.append(sorted(vars(self)))
v = Vars(); v.me = v; rv = weakref.ref(v); del v; print(gc.collect() > 0, log, rv(), gc.collect()); log.clear()
class Allocates:
    def __del__(self): self.more = [[i] for i in range(1000)]; self.loop = [self]; log.append(gc.isenabled())
o = Allocates(); o.me = o; del o; print(gc.collect() > 0, log, gc.collect() > 1000)
