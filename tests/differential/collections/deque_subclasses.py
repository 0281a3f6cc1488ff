# deque: subclasses: which methods of theirs are called, types of results, reduce, attributes
from collections import deque
import operator
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(deque):
    def __init__(self, *a, **k): print('init', a, k, end='; '); super().__init__(*a, **k)
    def append(self, x): print('append', x, end='; '); super().append(x)
    def extend(self, x): print('extend', end='; '); super().extend(x)
    def __len__(self): print('len', end='; '); return super().__len__()
    def __iter__(self): print('iter', end='; '); return super().__iter__()
    def __getitem__(self, i): print('item', end='; '); return super().__getitem__(i)
d = D('abc', maxlen=5)
print(d); print(d[0], 'a' in d, d.index('b'), d.count('c'))
for e in ['d.copy()', 'd + d', 'd * 2', '2 * d', 'd + deque("z")', 'deque("z") + d', 'd.__copy__()', 'd == deque("abc")', 'deque("abc") == d', 'list(d)', 'deque(d)', 'reversed(d)', 'bool(d)', 'max(d)', 'd.__reduce__()[1:3]', 'list(d.__reduce__()[3])', 'repr(d)']:
    r = eval(e); print(e, type(r).__name__, r if not hasattr(r, '__next__') else list(r))
d += 'q'; print(type(d).__name__, d); d *= 2; print(d)
class P(deque): pass
p = P([1, 2]); p.x = 5; print(p, p.__dict__, p.__reduce__()[:3], P([1], 3).__reduce__()[:3] == (P, ((), 3), None), p.copy(), p.copy().__dict__, P([1], 2).copy())
class NoArgs(deque):
    def __init__(self): super().__init__([7])
n = NoArgs(); t(lambda: n.copy()); t(lambda: n * 2); t(lambda: n + n)
class Two(deque):
    def __init__(self, a, b): super().__init__(a, b)
t(lambda: Two('ab', 1)); t(lambda: Two('ab', 5).copy()); t(lambda: Two('ab', None).copy())
class Returns(deque):
    def __new__(cls, *a): return deque.__new__(cls)
    def __iter__(self): return iter('xyz')
r = Returns('abc'); print(deque(r), list(r), r, r.copy(), r == deque('abc'), r.__reduce__()[0].__name__)
class S(deque):
    __slots__ = ('a',)
s = S([1]); s.a = 3; t(lambda: s.__dict__); print(s.__reduce__()[2], s.a)
class Eq(deque):
    def __eq__(self, o): return 'eq'
print(Eq() == 1, deque() == Eq(), Eq() != 1); t(lambda: hash(Eq()))
print(P.__mro__, issubclass(P, deque), isinstance(p, P), P.fromkeys if hasattr(P, 'fromkeys') else 'none')
def state(x): return x.__reduce_ex__(2)[:3]
print(state(deque([1], 5))[1:], state(deque([1]))[1:], state(p)[1:])
