# itertools: the states of iterators: __reduce__ and __setstate__ of each
import warnings
warnings.simplefilter('ignore')
from itertools import *
import itertools
def show(v):
    if isinstance(v, tuple): return '(' + ', '.join(map(show, v)) + ')'
    if isinstance(v, list): return '[' + ', '.join(map(show, v)) + ']'
    if isinstance(v, type): return v.__name__
    if v is iter: return 'iter'
    if callable(v): return getattr(v, '__name__', '?')
    if isinstance(v, (int, str, float, type(None))): return repr(v)
    if hasattr(v, '__reduce__'):
        try: return type(v).__name__ + '<' + show(v.__reduce__()) + '>'
        except TypeError as e: return str(e)
    return repr(v)
def t(make, steps=3):
    it = make()
    for i in range(steps + 1):
        try: print(i, show(it.__reduce__()))
        except Exception as e: print(i, type(e).__name__, e)
        try: next(it)
        except StopIteration:
            print('end', end=' ')
            try: print(show(it.__reduce__()))
            except Exception as e: print(type(e).__name__, e)
            return
def f(x): return x
for m in [lambda: accumulate([1,2,3]), lambda: accumulate([1,2], max, initial=7), lambda: accumulate([None, 1], lambda a, b: None),
    lambda: chain([1],[2,3],[4]), lambda: chain(), lambda: chain.from_iterable(iter([[1],[2]])), lambda: compress([1,2,3],[1,0,1]), lambda: count(), lambda: count(5), lambda: count(5,2), lambda: count(1.5),
    lambda: count(10**30), lambda: count(True), lambda: count(1, True), 
    lambda: cycle([1,2]), lambda: cycle([]), lambda: dropwhile(f, [1,0,2]), lambda: takewhile(f, [1,0,2]), lambda: filterfalse(f, [1,0,2]), lambda: filterfalse(None, [1,0]),
    lambda: islice([1,2,3,4,5], 2), lambda: islice([1,2,3,4,5], 1, None, 2), lambda: islice([1,2,3], 0), lambda: starmap(f, [(1,),(2,)]), lambda: repeat(1), lambda: repeat(1, 2), lambda: repeat(1, -5),
    lambda: zip_longest([1,2],[3]), lambda: zip_longest([1],[3,4],fillvalue=9), lambda: zip_longest(), lambda: product([1,2],[3]), lambda: product(), lambda: product([]), lambda: product([1,2], repeat=2), lambda: product([], [1]),
    lambda: combinations([1,2,3], 2), lambda: combinations([1], 2), lambda: combinations([], 0), lambda: combinations_with_replacement([1,2], 2), lambda: combinations_with_replacement([], 2), lambda: permutations([1,2,3], 2), lambda: permutations([1], 2), lambda: permutations([1,2]), lambda: permutations([]),
    lambda: groupby([1,1,2,2]), lambda: groupby([1,1,2,3], f), lambda: tee([1,2,3])[0], lambda: pairwise([1,2,3]), lambda: batched([1,2,3],2)]:
    t(m, 4)
g = groupby([1,1,2])
k, grp = next(g)
print(show(grp.__reduce__()), next(grp), show(grp.__reduce__()), show(g.__reduce__()))
k2, grp2 = next(g)
print(show(grp.__reduce__()), show(grp2.__reduce__()))
a, b = tee(range(5)); next(a); next(a)
r = a.__reduce__()[2]
print(show(r[0].__reduce__()), r[1], type(r[0]))
a, b = tee(range(60)); [next(a) for _ in range(58)]
r = b.__reduce__()[2]; print(show(r[0].__reduce__()))
