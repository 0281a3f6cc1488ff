# Resurrection: once in a life, whole groups, through globals, containers, weak callbacks; what collections make of it.
import gc, weakref, sys
gc.disable(); gc.collect()
saved = []
class Z:
    def __init__(self, n): self.n = n
    def __del__(self): print('  del', self.n); saved.append(self)
z = Z(1); r = weakref.ref(z); del z; print(len(saved), r() is saved[0], gc.is_finalized(saved[0])); saved.clear(); print(r())
z = Z(2); z.me = z; r = weakref.ref(z, lambda r: print('  told')); del z; print(gc.collect(), r(), saved[0].n, saved[0].me is saved[0], gc.is_finalized(saved[0])); print(gc.collect()); saved.clear(); print(gc.collect(), saved)
# A group: one saves all that it reaches, the rest of the garbage goes.
class Plain:
    def __init__(self, n): self.n = n
class Saver(Plain):
    def __del__(self): print('  saver'); saved.append(self.friend)
class Told(Plain):
    def __del__(self): print('  told', self.n)
def group():
    s, f, t, other = Saver('s'), Plain('f'), Told('t'), Told('o')
    s.friend, f.t, t.s = f, t, s; other.me = other
    return [weakref.ref(x) for x in (s, f, t, other)]
refs = group(); print(gc.collect()); print([x() for x in refs], saved[0].n, saved[0].t.n, saved[0].t.s.friend is saved[0]); saved.clear(); print(gc.collect())
# Not saved by another of the same garbage: only from outside.
class Peer(Plain):
    def __del__(self): self.other.x = self
a, b = Peer('a'), Peer('b'); a.other, b.other = b, a; ra, rb = weakref.ref(a), weakref.ref(b); del a, b; print(gc.collect(), ra(), rb(), gc.collect())
# The object that was saved can be referred to again, and dies by count without its __del__.
z = Z(3); z.me = z; del z; gc.collect(); again = saved.pop(); r = weakref.ref(again, lambda r: print('  gone')); del again.me, again; print(r(), saved)
# __del__ that makes new garbage, new weak references, and finalizers.
class Maker(Plain):
    def __del__(self): l = []; l.append(l); w = Plain('w'); w.w = w; made.append(weakref.ref(w)); selfrefs.append(weakref.ref(self))
made, selfrefs = [], []; m = Maker('m'); m.me = m; del m; print(gc.collect(), made[0]() is not None, selfrefs[0]()); print(gc.collect() > 0, made[0]())
m = Maker('m'); del m; print(made[1]() is not None, selfrefs[1]()); gc.collect(); print(made[1]())
# __del__ that collects, raises, clears, deletes attributes.
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.object.__name__)
class Rude(Plain):
    def __del__(self):
        print('  rude', gc.collect()); self.__dict__['n'] = None; raise ValueError('rude')
x, y = Rude(1), Rude(2); x.y, y.x = y, x; del x, y; print(gc.collect() > 0, gc.collect()); x = Rude(3); del x
# Each object's __del__ runs though an earlier one failed or emptied it; instances of subclasses call their own and their base's.
class Base:
    def __del__(self): print('  Base')
class Sub(Base):
    def __del__(self): super().__del__(); print('  Sub')
s = Sub(); s.me = s; del s; gc.collect(); s = Sub(); del s
# Saved inside a container that is garbage no more.
class Boxed(Plain):
    def __del__(self): globals().setdefault('box', self.box)
b = Boxed('b'); b.box = [b, 1]; del b; print(gc.collect(), len(box), box[0].n, box[0].box is box); box[0].box = None; del box[0]; del box; print(gc.collect())
# Generators and coroutines in cycles: their finally runs.
def g(l):
    try: yield
    finally: print('  generator closed', len(l))
l = []; it = g(l); next(it); l.append(it); l.append(l); del l, it; print(gc.collect() > 0)
class AddDel: pass
o = AddDel(); o.me = o; del o; AddDel.__del__ = lambda self: print('  added later'); o = AddDel(); o.me = o; del o; print(gc.collect())
