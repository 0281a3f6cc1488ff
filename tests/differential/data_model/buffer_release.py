# When a buffer of a program is given back: with the last view, at the end of with, in the order of releases; errors in it.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import sys
class Holder:
    held = False
    def __buffer__(self, flags):
        assert not self.held
        self.held = True
        return memoryview(b'held')
    def __release_buffer__(self, view):
        self.held = False
h = Holder()
with memoryview(h) as m:
    print(h.held, m[0], bytes(m))
print(h.held)
m = memoryview(h)
part = m[1:3]
m.release()
print(h.held, bytes(part))
part.release()
print(h.held)
m = memoryview(memoryview(h))
print(h.held)
m.release()
print(h.held)
m = memoryview(h)
del m
print(h.held)
attempt(lambda: memoryview(h)[9])
print(h.held)
class NoRelease:
    def __buffer__(self, flags): return memoryview(bytearray(b'abc'))
m = memoryview(NoRelease())
m[1] = 66
print(bytes(m), m.readonly, m.format, m.shape)
m.release()
attempt(lambda: m[0])
class Fails:
    def __buffer__(self, flags): return memoryview(b'x')
    def __release_buffer__(self, view): raise RuntimeError('in release')
sys.unraisablehook = lambda info: print('unraisable', info.err_msg, repr(info.exc_value))
m = memoryview(Fails())
m.release()
print(bytes(memoryview(Fails())))
class Counts:
    given = 0
    def __buffer__(self, flags):
        Counts.given += 1
        return memoryview(bytearray(4))
    def __release_buffer__(self, view): Counts.given -= 1
c = Counts()
views = [memoryview(c) for _ in range(3)]
print(Counts.given)
views.pop().release()
print(Counts.given)
views.clear()
print(Counts.given)
