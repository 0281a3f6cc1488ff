# assignment to and deletion of list slices: sizes, steps, sources that fail, change the list, or are the list
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import sys
big = sys.maxsize
def put(s, v):
    l = list(range(6))
    def f(): l[s] = v() if callable(v) else v; return l
    return f
def cut(s):
    l = list(range(6))
    def f(): del l[s]; return l
    return f
S = slice
for s in (S(None), S(1, 3), S(3, 1), S(10, 20), S(-2, None), S(None, -9), S(2, 2), S(None, None, 1), S(None, None, 2), S(None, None, -1), S(4, 1, -2), S(5, 0, 3), S(0, 0, 2), S(None, None, 100), S(-100, 100, -1), S(1, 4, None), S(big, -big, -big), S(-big - 1, big, big), S(1 << 70, None, -(1 << 70)), S(True, None, None)):
    for v in ([], [9], [9, 9, 9], 'ab', range(3)): t(put(s, v))
    t(cut(s))
for v in (5, None, 1.5, object, len): t(put(S(1, 3), v if not callable(v) else (lambda: v))); t(put(S(1, 5, 2), v if not callable(v) else (lambda: v)))
for s in (S('a', None), S(None, 1.5), S(None, None, 'x'), S(None, None, 0), S([], None), S(1, 2, 0)): t(put(s, [1])); t(cut(s)); t(lambda: [1, 2][s])
l = [1, 2, 3]; l[:] = l; print(l); l[1:] = l; print(l); l[::2] = l[::2]; print(l); l[::-1] = l; print(l); l[2:1] = l; print(l)
def gen(n, bad=None):
    for i in range(n):
        if i == bad: raise ValueError('gen')
        yield i
l = [7, 8, 9]
def f(): l[1:2] = gen(3)
t(f); print(l)
def f(): l[1:2] = gen(3, 1)
t(f); print(l)
def f(): l[::2] = gen(3)
t(f); print(l)
def clearing():
    l.clear(); yield 1; yield 2
def f(): l[1:2] = clearing()
t(f); print(l); l[:] = range(5)
def f(): l[1:4:2] = clearing()
t(f); print(l); l[:] = range(5)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): l.clear(); return self.n
def f(): l[I(1):I(3)] = 'xyz'
t(f); print(l); l[:] = range(5)
def f(): l[::I(2)] = 'xyz'
t(f); print(l); l[:] = range(5)
def f(): del l[I(1):I(3)]
t(f); print(l); l[:] = range(5)
t(lambda: l[I(1):I(3)]); l[:] = range(5); t(lambda: l[I(1)]); l[:] = range(5)
def f(): l[I(1)] = 5
t(f); print(l)
class It:
    def __iter__(self): raise TypeError('my own')
class It2:
    def __iter__(self): return 5
class It3:
    def __len__(self): return 2
    def __getitem__(self, i): return [4, 5, 6][i]
l = [1, 2, 3]
for v in (It(), It2(), It3(), {'a': 1}, {1}, 'é', b'ab'): t(lambda: l.__setitem__(slice(0, 1), v)); t(lambda: l.__setitem__(slice(0, 2, 2), v)); print(l)
