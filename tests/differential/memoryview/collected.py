# Memory in cycles that the collector takes apart: arrays can be resized afterwards, and __release_buffer__ is called.
import gc
gc.disable()
array = bytearray(b"abc")
def locked():
    try: array.append(0); array.pop(); return False
    except BufferError: return True
def cycle_list(): l = [memoryview(array)]; l.append(l)
def cycle_object():
    class Holder: pass
    h = Holder(); h.me, h.view = h, memoryview(array)[1:]
def cycle_iterator(): l = []; l.append((iter(memoryview(array)), l))
def cycle_two(): a, b = [memoryview(array)], [memoryview(array)]; a.append(b); b.append(a); a[0], b[0] = b[0], a[0]
def cycle_closure():
    view = memoryview(array)
    def f(): return view, f
    return None
def cycle_generator():
    def g():
        with memoryview(array) as m: me; yield m
    me = g(); next(me); l = [me]; l.append(l)
for make in (cycle_list, cycle_object, cycle_iterator, cycle_two, cycle_closure, cycle_generator):
    make(); before = locked(); found = gc.collect() > 0; print(make.__name__, before, found, locked())
class Self(bytearray): pass
s = Self(b"self"); s.view = memoryview(s)
try: s.append(1)
except BufferError as e: print(e)
del s; print(gc.collect() > 0)
class Page:
    def __init__(self): self.data = bytearray(b"page"); self.views = []
    def __buffer__(self, flags): return memoryview(self.data)
    def __release_buffer__(self, view): print("released", view.tolist()[:1])
p = Page(); p.views.append(memoryview(p)); data = p.data; del p; print("collecting"); gc.collect()
data.append(1); print(data)
