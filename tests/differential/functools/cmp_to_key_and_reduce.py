# functools.cmp_to_key and reduce: keys, comparisons, errors, order of calls
from functools import cmp_to_key, reduce
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def cmp(a, b):
    print('cmp', a, b, end='; ')
    return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(cmp)))
print(max([3, 1, 4], key=cmp_to_key(cmp)), min([3, 1, 4], key=cmp_to_key(cmp)))
K = cmp_to_key(cmp)
print(K(1) < K(2), K(1) <= K(1), K(1) == K(1), K(1) != K(1), K(2) > K(1), K(2) >= K(3))
t(lambda: K(1) < 1); t(lambda: 1 < K(1)); t(lambda: K(1) == 1); t(lambda: K() ); t(lambda: K(1, 2)); t(lambda: hash(K(1))); t(lambda: K < K)
t(lambda: K(obj=1).obj); t(lambda: K(other=1)); t(lambda: K.obj); t(lambda: K.__text_signature__); t(lambda: K(1).obj)
t(lambda: type(K)()); t(lambda: cmp_to_key()); t(lambda: cmp_to_key(1)(2) < cmp_to_key(1)(2)); t(lambda: cmp_to_key(mycmp=cmp)(3).obj); t(lambda: cmp_to_key(cmp, 1)); t(lambda: cmp_to_key(x=1))
k = K(1); k.obj = 7; print(k.obj, k > K(3))
def dd(): del k.obj
t(dd); t(lambda: k.obj); t(lambda: k < K(1))
def ss(): k.x = 1
t(ss)
for r in (1.5, -0.5, True, [], None, 'x', 10**30): t(lambda: cmp_to_key(lambda a, b: r)(1) < cmp_to_key(lambda a, b: r)(2))
t(lambda: cmp_to_key(lambda a, b: 1 / 0)(1) < cmp_to_key(cmp)(2)); t(lambda: sorted([2, 1], key=cmp_to_key(lambda a: 0)))
class W(int):
    def __lt__(self, o): print('W<', o, end=' '); return True
print(cmp_to_key(lambda a, b: W(5))(1) < cmp_to_key(len)(1))
add = lambda a, b: (print(a, '+', b, end='; '), a + b)[1]
print(reduce(add, [1, 2, 3]), reduce(add, [], 5), reduce(add, [1], 5), reduce(add, [7]), reduce(add, iter('abc'), ''))
t(lambda: reduce(add, [])); t(lambda: reduce(add, 5)); t(lambda: reduce(add)); t(lambda: reduce()); t(lambda: reduce(add, [1], 2, 3)); t(lambda: reduce(5, [1, 2])); t(lambda: reduce(5, [1])); t(lambda: reduce(5, [], 3))
t(lambda: reduce(add, [1], initial=5)); t(lambda: reduce(function=add, iterable=[1])); t(lambda: reduce(add, [1, 'a'])); t(lambda: reduce(add, [[1], [2]], [])); t(lambda: reduce(lambda a: a, [1, 2])); t(lambda: reduce(None, 'ab'))
class It:
    def __iter__(self): raise TypeError('no iter')
class It2:
    def __iter__(self): raise ValueError('no iter')
class It3:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
def gen():
    yield 1
    raise KeyError('in gen')
t(lambda: reduce(add, It())); t(lambda: reduce(add, It2())); t(lambda: reduce(add, It3())); t(lambda: reduce(add, gen())); t(lambda: reduce(add, gen(), 2))
