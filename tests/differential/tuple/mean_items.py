# tuples of items that compare, hash and show themselves in mean ways; recursion through lists; deep ones
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __init__(self, n, r=None): self.n, self.r = n, r
    def __eq__(self, o):
        print(f'eq{self.n}', end=' ')
        if self.r is not None: return self.r() if callable(self.r) else self.r
        return self.n == getattr(o, 'n', None)
    def __lt__(self, o): print(f'lt{self.n}', end=' '); return self.n < o.n
    def __gt__(self, o): print(f'gt{self.n}', end=' '); return self.n > o.n
    def __hash__(self): print(f'hash{self.n}', end=' '); return self.n
    def __repr__(self): return f'C{self.n}'
a, b = (C(1), C(2), C(3)), (C(1), C(2), C(4))
import operator
for op in (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge): t(lambda: (op.__name__, op(a, b))); t(lambda: (op.__name__, op(a, a))); t(lambda: (op.__name__, op(a, b[:2])))
t(lambda: hash(a) == hash((C(1), C(2), C(3)))); t(lambda: a.index(C(3))); t(lambda: a.count(C(2))); t(lambda: C(2) in a); t(lambda: {a: 1}[(C(1), C(2), C(3))])
for r in ([], [1], None, 0, 'x', NotImplemented, lambda: 1 / 0, float('nan')):
    x = (C(1, r), 2); t(lambda: x == (5, 2)); t(lambda: x < (5, 2)); t(lambda: x.index(5)); t(lambda: x.count(5)); t(lambda: 5 in x)
class NoBool:
    def __bool__(self): raise TypeError('no bool')
class E:
    def __eq__(self, o): return NoBool()
    def __lt__(self, o): return 'less'
t(lambda: (E(),) == (1,)); t(lambda: (1,) == (E(),)); t(lambda: (E(),).index(1)); t(lambda: (E(),) < (1,)); e = E(); t(lambda: (e,) == (e,)); t(lambda: e in (e,)); t(lambda: (1, 2) < (1, 3, E()))
class L:
    def __eq__(self, o): return False
    def __lt__(self, o): return 'less'
    def __ge__(self, o): return []
t(lambda: (L(),) < (L(),)); t(lambda: (L(),) >= (L(),)); t(lambda: (L(),) > (L(),)); t(lambda: (L(),) <= (1,))
nan = float('nan'); t(lambda: ((nan,) == (nan,), (nan,) == (float('nan'),), (nan,) < (nan,), nan in (nan,), (nan,).index(nan), (float('nan'),).count(nan)))
l = []; x = (l, 1); l.append(x); print(x, l); t(lambda: x == x); t(lambda: hash(x)); y = ([],); y[0].append(y); t(lambda: x == y)
d = ()
for _ in range(500): d = (d,)
print(len(repr(d)), hash(d) == hash(d), d == d, d[0] < d)
deep = ()
for _ in range(100000): deep = (deep,)
del deep; print('gone')
print(hash((1, 2)), hash(()), hash((1,)), hash((0, 0)), hash((-1, -2)), hash(('',)), hash((None,)) == hash((None,)), hash(((), ())), hash((1.5, 2**70)))
