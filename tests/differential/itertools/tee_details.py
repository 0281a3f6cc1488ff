# itertools.tee: branches, copies, blocks of 57, re-entrance, deaths, errors in the source, subclass attempts
from itertools import tee, islice, count, _tee
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a, b, c = tee('abcdef', 3); print(next(a), next(a), next(b), ''.join(c), ''.join(b), ''.join(a)); t(lambda: next(a))
a, b = tee(range(200)); print(sum(islice(a, 120)), next(b), sum(a), sum(b))
a, = tee([1, 2, 3], 1); b = a.__copy__(); next(a); c = a.__copy__(); print(list(a), list(b), list(c), type(a).__name__, a.__copy__() is a)
x, y = tee(a); print(x is a, type(x) is type(a)); x, y = tee(iter('ab')); p, q = tee(x); print(p is x, list(p), list(q), list(y))
def bad():
    yield 1; yield 2; raise ValueError('source')
a, b = tee(bad()); print(next(a), next(a)); t(lambda: next(a)); t(lambda: next(a)); print(next(b), next(b)); t(lambda: next(b))
def re():
    yield 1
    yield next(other)
a, other = tee(re()); print(next(a)); t(lambda: next(a)); t(lambda: list(other))
class R:
    def __iter__(self): return self
    def __next__(self): return next(inner)
inner, z = tee(R()); t(lambda: next(inner)); t(lambda: next(z))
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
a, b = tee(D(i) for i in range(4)); x = next(a); del x; print('a read', end=' '); x = next(b); del x; print('b read', end=' '); next(a); del b; print('b gone', end=' '); del a; print('end')
a, b = tee(D(i) for i in range(60)); [0 for _ in islice(a, 57)]; print('57', end=' '); next(a); print('58', end=' '); [0 for _ in islice(b, 57)]; print('b at 57', end=' '); next(b); print('b at 58'); del a, b; print()
for e in ('_tee()', '_tee(5)', '_tee("ab", 1)', '_tee(x=1)', 'list(_tee("ab"))', '_tee(_tee("ab")).__next__()', 'tee(5, 0)', 'tee([], 2)[0].__length_hint__()', 'tee([1])[0].__iter__().__next__()', '_tee.__name__', 'tee("ab")[0] == tee("ab")[0]', 'type("T", (_tee,), {})', 'len(tee("ab", 10))', 'tee(count(), 2)[1].__next__()'): t(lambda: (e, eval(e)))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self): self.i += 1; return self.i
    def __copy__(self): r = It(); r.i = self.i * 100; return r
a, b = tee(It()); print(type(a).__name__, next(a), next(a), next(b), next(b))
class It2(It): __copy__ = None
t(lambda: tee(It2()))
class It3(It):
    def __copy__(self): raise KeyError('copy')
t(lambda: tee(It3())); t(lambda: type(tee(It3(), 1)[0]).__name__)
import weakref
a, b = tee('ab'); w = weakref.ref(a); print(w() is a); del a; print(w())
