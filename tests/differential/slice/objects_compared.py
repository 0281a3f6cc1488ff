# slice objects: comparison, hash, repr, recursion, attributes, indices, with values of every kind
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, end='; '); return self.n == getattr(o, 'n', None)
    def __lt__(self, o): print('lt', self.n, end='; '); return self.n < o.n
    def __hash__(self): print('hash', self.n, end='; '); return self.n
    def __repr__(self): return f'N{self.n}'
a, b = slice(N(1), N(2), N(3)), slice(N(1), N(2), N(4))
for f in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a > b, lambda: a <= a, lambda: a == a, lambda: hash(a) == hash(slice(N(1), N(2), N(3))), lambda: a == slice(N(9), 2, 3), lambda: repr(a), lambda: {a: 1}[slice(N(1), N(2), N(3))], lambda: [b].index(b), lambda: b in [a, b]): t(f)
for f in (lambda: slice(1) == slice(None, 1, None), lambda: slice(1, 2) == (1, 2, None), lambda: slice(1) < slice(2), lambda: slice(None) < slice(1), lambda: slice(1, 2, 3) < slice(1, 2, 4), lambda: slice(1) < 5, lambda: hash(slice(1)) == hash((None, 1, None)), lambda: hash(slice([])), lambda: hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), lambda: {slice(1), slice(1), slice(2)} == {slice(2), slice(1)}, lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(start=1), lambda: slice('a', [], {}), lambda: slice(1).start, lambda: slice(1).nothing, lambda: slice(1, 2)[0], lambda: len(slice(1)), lambda: iter(slice(1)), lambda: slice(1)(), lambda: slice(1) + 1, lambda: slice(1).__reduce__(), lambda: bool(slice(0)), lambda: slice.__new__(int), lambda: slice[int], lambda: slice(1).__eq__(1), lambda: slice(1).__lt__(1), lambda: type(slice.start).__name__, lambda: slice(float('nan')) == slice(float('nan')), lambda: slice(1, 2).__class__(3)): t(f)
for n in ('start', 'stop', 'step', 'x', '__class__'):
    t(lambda: setattr(slice(1), n, 1)); t(lambda: delattr(slice(1), n))
l = []; s = slice(l); l.append(s); print(s, l)
try:
    class S(slice): pass
except TypeError as e: print(e)
import sys
m = sys.maxsize
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print('i', self.n, end='; '); return self.n
for s in (slice(None), slice(2), slice(-2, None), slice(None, None, -1), slice(5, 1, -2), slice(-100, 100), slice(100, -100, -1), slice(m, -m - 1, -m), slice(1 << 90, -(1 << 90), -(1 << 90)), slice(I(1), I(4), I(2)), slice('a'), slice(None, 1.5), slice(None, None, 0), slice(None, None, I(0)), slice([], None, 1)):
    for n in (0, 1, 5, 10**30, -1, True, 1.0, 'x', None, I(6), I(-1)):
        try: print(s.indices(n), end=' ')
        except Exception as e: print(type(e).__name__, e, end=' ')
    print()
t(lambda: slice(1).indices()); t(lambda: slice(1).indices(1, 2)); t(lambda: slice(1).indices(length=5)); t(lambda: slice.indices(5)); t(lambda: slice.indices(slice(3), 2))
