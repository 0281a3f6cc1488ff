# itertools.count and repeat, accumulate and product with numbers of every kind; big ones, and those that are not
from itertools import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def first(it, n=4): return list(islice(it, n))
import sys
m = sys.maxsize
for args in ((), (5,), (5, 3), (0, -2), (1.5,), (0, 0.1), (m - 1,), (-m - 2,), (m - 1, 2), (10**20, 10**20), (1, m), (True,), (True, True), (1, True), (0, 0), (1j, 1), (0, 1.0), (2, 1j), (float('nan'),), (float('inf'), -1), (-5, 5)):
    c = count(*args); print(args, repr(c), first(c), repr(c), next(c))
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): print('add', end=' '); return N(self.n + (o.n if isinstance(o, N) else o))
    def __radd__(self, o): print('radd', end=' '); return N(o + self.n)
    def __index__(self): return self.n
    def __repr__(self): return f'N{self.n}'
class F(N):
    __index__ = None
    def __float__(self): return 1.0
class Int(int):
    def __add__(self, o): return 'added'
for args in ((N(1),), (1, N(2)), (N(1), N(2)), (F(1),), (Int(5),), (Int(5), 1), (5, Int(1)), (Int(5), Int(2))): t(lambda: first(count(*args), 3)); t(lambda: repr(count(*args)))
class Sub(count): pass
s = Sub(3); s.x = 1; print(s, first(s, 2), s.x, s.__dict__)
t(lambda: count(1).__length_hint__()); t(lambda: repeat(1).__length_hint__()); t(lambda: repeat(1, 5).__length_hint__()); import operator; t(lambda: operator.length_hint(repeat(1))); t(lambda: operator.length_hint(repeat(1), 7)); t(lambda: operator.length_hint(repeat(1, 3)))
r = repeat('x', 3); next(r); print(r, list(r), r, list(r)); r = repeat(None); next(r); print(r); class_ = type('R', (repeat,), {}); print(list(class_(1, times=2)), class_(1, 2)); r = repeat([]); a = next(r); b = next(r); print(a is b)
l = []; l.append(repeat(l)); print(l); l = []; l.append(count(1)); print(l)
for it in ([1, 2.5, True], ['a', 'b'], [[1], [2]], [(1,), (2,)], [1j, 2], [10**30, 1], [None], [], [None, None], [{1}, {2}]): t(lambda: list(accumulate(it)))
for it, f, i in (([1, 2, 3], operator.mul, None), ([1, 2, 3], operator.mul, 10), ('abc', lambda a, b: b + a, ''), ([], max, 5), ([3, 1, 2], min, None), ([1, 2], lambda *a: a, None), ([1, 2, 3], divmod, None), ([5, 6], lambda a, b: None, None), ([1], 5, None), ([1, 2], 5, None), ([1, 2], lambda a: a, None)): t(lambda: list(accumulate(it, f, initial=i)))
print(list(product(range(2), 'ab', [None])), list(product('ab', repeat=2)), list(product([], 'ab')), list(product()), list(product('a', repeat=0)), len(list(product(range(3), repeat=5))), list(combinations('abcd', 4)), list(combinations('abcd', 5)), list(combinations('', 0)), list(permutations('')), list(permutations('ab', 0)), len(list(permutations(range(6)))), list(combinations_with_replacement('ab', 3)), list(combinations_with_replacement('', 0)))
