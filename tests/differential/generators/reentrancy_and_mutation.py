# Generators that touch themselves while they run: next, send, close, del, weak references, renaming, from delegates and finalizers.
import sys, weakref, gc
def attempt(what, f):
    try: print(what, '->', repr(f()))
    except BaseException as e: print(what, '->', type(e).__name__, e)
def self_touch():
    for what, f in (('next', lambda: next(me)), ('send', lambda: me.send(1)), ('throw', lambda: me.throw(ValueError)), ('close', lambda: me.close()), ('list', lambda: list(me)), ('from', lambda: list(wraps(me)))):
        attempt('  ' + what, f); yield what
def wraps(it): yield from it
me = self_touch(); print(list(me))
def inner():
    attempt('  outer next', lambda: next(outer_)); yield 1
    attempt('  outer close', lambda: outer_.close()); yield 2
def outer(): yield from inner()
outer_ = outer(); print(list(outer_))
def deletes():
    global victim
    victim = None; print('  dropped while running'); yield 1
victim = deletes(); attempt('dropped', lambda: next(victim))
def kept():
    yield weak() is not None
    yield weak().gi_running
it = kept(); weak = weakref.ref(it, lambda r: print('  weak reference dead')); print(next(it), next(it)); del it
def renames():
    renamed.__name__ = 'other'; yield renamed.__name__
renamed = renames(); print(next(renamed))
class Node: pass
def cyclic():
    n = Node(); n.gen = cyc
    try: yield 1
    finally: print('  cyclic closed')
cyc = cyclic(); next(cyc); del cyc; print('collecting'); gc.collect()
class Fin:
    def __del__(self): attempt('  next from __del__', lambda: next(running)) if 'running' in globals() else None
def with_fin():
    f = Fin(); yield 1
    del f; yield 2
running = with_fin(); print(next(running)); print(next(running)); del running
def resurrects():
    global saved
    try: yield 1
    finally: saved = holder[0] if holder else None; print('  finally')
holder = []
r = resurrects(); next(r); holder.append(r); del r
attempt('close', holder[0].close); print(saved is holder[0]); saved = None; holder.clear()
def yields_self(): yield ys; yield ys.gi_frame.f_code.co_name
ys = yields_self(); print(next(ys) is ys, next(ys))
def exhausts():
    attempt('  list of itself later', lambda: None); yield from ()
print(list(exhausts()))
def two(a, b):
    yield a
    try: yield next(b)
    except ValueError as e: yield str(e)
a = two(1, None)
def build():
    b = two(2, None); return b
p = two('p', (x for x in [1])); print(list(p))
x = two('x', None); y = two('y', x); x2 = [x]
print(next(x), next(y)); attempt('mutual', lambda: next(y)); attempt('then', lambda: next(y))
for op in (lambda g: g.__reduce_ex__(2), lambda g: hash(g) == hash(g), lambda g: g == g, lambda g: g < g, lambda g: len(g), lambda g: g[0], lambda g: bool(g), lambda g: g(), lambda g: g + g, lambda g: iter(g) is g, lambda g: type(g)[int], lambda g: setattr(g, 'gi_code', 1), lambda g: setattr(g, 'x', 1)):
    attempt('op', lambda: op(i for i in ()))
