# slices in user classes: what __getitem__, __setitem__ and __delitem__ get; nested, starred and computed ones
class R:
    def __init__(self): self.log = []
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
r = R()
def loud(x): print(f'<{x}>', end=''); return x
print(r[1], r[:], r[1:], r[:2], r[::3], r[1:2:3], r[...], r[()], r[1, 2], r[1:2, 3], r[:, :], r[1:2, ...], r[None:], r['a':'b':[]], r[1:2,], r[-1:-2:-3], r[1.5:2.5])
print(r[*[1, 2]], r[*[1], 2], r[*'ab', 1:2], r[0, *(), 1]); print(r[loud(1):loud(2):loud(3)], r[loud(4):, :loud(5)])
r[1:2] = loud('v'); r[loud(0):loud(1)] = loud(2); r[:, 1] = 5; r[...] = 6; r[*[1], 2] = 7; del r[1:2], r[::2, 1], r[()]
try: r[1:2] += 5
except TypeError as e: print(e)
class Seq:
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i):
        if isinstance(i, slice): print(i.indices(len(self)), end=' '); return Seq(*self.a[i])
        return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v.a if isinstance(v, Seq) else v
    def __delitem__(self, i): del self.a[i]
    def __repr__(self): return f'Seq{self.a}'
s = Seq(*range(8)); print(s[2:5], s[::-2], s[-3:], s[100:], s[:-100], s[5:2]); s[1:3] = 'xy'; s[::4] = [0, 0]; del s[-2:]; print(s, list(s), 5 in s, list(reversed(s)))
a, *b = s; print(a, b); s[:2], s[2] = (8, 9), 7; print(s); x, s[0], *s[1:3] = 'abcd'; print(x, s)
for s.a[0:1] in ([5], [6, 7]): print(s.a)
l = [0, 1, 2, 3, 4]; i = 1; i, l[i:] = 2, 'z'; print(i, l); l[i:i], i = 'q', 0; print(i, l); l[:], l[1:] = [1, 2, 3], [4]; print(l); (l[0:2],) = ['pq']; print(l); [l[-1]] = 'r'; print(l)
with_slice = {}; 
try: with_slice[1:2] = 3; print(with_slice)
except TypeError as e: print(e)
m = memoryview(bytearray(b'abcdef')); m[1:3] = b'XY'; print(bytes(m), bytes(m[::-1])); ba = bytearray(b'abcdef'); ba[1:3] = b'123'; ba[::2] = b'....'[:len(ba[::2])]; del ba[-2:]; print(ba); print('abcdef'[slice(1, None, 2)], b'abc'[-2:], (1, 2, 3)[slice(None, None, -1)], range(10)[slice(2, 8, 3)])
import operator
print(operator.getitem([1, 2, 3], slice(1)), operator.itemgetter(slice(1, 3), 0)('abcd')); operator.setitem(l, slice(0, 1), 'mn'); operator.delitem(l, slice(-1, None)); print(l)
