# the recipes people write with itertools, on many inputs
from itertools import *
from collections import deque, Counter
import operator
def take(n, it): return list(islice(it, n))
def prepend(v, it): return chain([v], it)
def tabulate(f, start=0): return map(f, count(start))
def repeatfunc(f, times=None, *args): return starmap(f, repeat(args)) if times is None else starmap(f, repeat(args, times))
def flatten(l): return chain.from_iterable(l)
def ncycles(it, n): return chain.from_iterable(repeat(tuple(it), n))
def tail(n, it): return iter(deque(it, maxlen=n))
def consume(it, n=None):
    if n is None: deque(it, maxlen=0)
    else: next(islice(it, n, n), None)
def nth(it, n, default=None): return next(islice(it, n, None), default)
def quantify(it, pred=bool): return sum(map(pred, it))
def all_equal(it, key=None): return len(take(2, groupby(it, key))) <= 1
def first_true(it, default=False, pred=None): return next(filter(pred, it), default)
def unique_everseen(it, key=None):
    seen = set()
    if key is None:
        for e in filterfalse(seen.__contains__, it): seen.add(e); yield e
    else:
        for e in it:
            k = key(e)
            if k not in seen: seen.add(k); yield e
def unique_justseen(it, key=None): return map(next, map(operator.itemgetter(1), groupby(it, key)))
def sliding(it, n):
    it = iter(it); w = deque(islice(it, n - 1), maxlen=n)
    for x in it: w.append(x); yield tuple(w)
def grouper(it, n, incomplete='fill', fillvalue=None):
    its = [iter(it)] * n
    return {'fill': lambda: zip_longest(*its, fillvalue=fillvalue), 'strict': lambda: zip(*its, strict=True), 'ignore': lambda: zip(*its)}[incomplete]()
def roundrobin(*its):
    its = map(iter, its)
    for active in range(len(its := list(its)), 0, -1):
        its = cycle(islice(its, active)); yield from map(next, its)
def partition(pred, it): a, b, p = tee(it, 2) + (None,); return filterfalse(pred, a), filter(pred, b)
def subslices(seq): return map(operator.getitem, repeat(seq), starmap(slice, combinations(range(len(seq) + 1), 2)))
def powerset(it): s = list(it); return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def convolve(sig, ker):
    ker = tuple(ker)[::-1]; n = len(ker); padded = chain(repeat(0, n - 1), sig, repeat(0, n - 1))
    return [sum(map(operator.mul, ker, w)) for w in sliding(padded, n)]
def sieve(n):
    data = bytearray((0, 1)) * (n // 2); data[:3] = 0, 0, 0; limit = int(n ** .5) + 1
    for p in compress(range(limit), data): data[p * p: n: p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return list(compress(range(n), data)) if n > 2 else []
def iter_index(it, v):
    for i, x in enumerate(it):
        if x is v or x == v: yield i
print(take(3, 'abc'), list(prepend(1, [2])), take(4, tabulate(lambda x: x * x, 3)), list(repeatfunc(pow, 3, 2, 3)), ''.join(flatten(['ab', 'cd'])), ''.join(ncycles('ab', 3)), list(tail(3, 'abcdefg')))
it = iter('abcdef'); consume(it, 3); print(list(it)); print(nth('abc', 1), nth('abc', 9, 'x'), quantify([1, 0, 2]), all_equal('4٤௪', key=int), all_equal([]), first_true([0, '', 5]), first_true([0], 'd'))
print(list(unique_everseen('AAAABBBccDAABBB')), list(unique_everseen('ABBcCAD', str.casefold)), list(unique_justseen('AAAABBBCCDAABBB')), [''.join(w) for w in sliding('ABCDEFG', 3)])
print([''.join(g) for g in grouper('ABCDEFG', 3, fillvalue='x')], [''.join(g) for g in grouper('ABCDEFG', 3, 'ignore')], ''.join(roundrobin('ABC', 'D', 'EF')))
try: list(grouper('ABCDEFG', 3, 'strict'))
except ValueError as e: print(e)
a, b = partition(lambda x: x % 2, range(10)); print(list(a), list(b)); print([''.join(s) for s in subslices('ABCD')], list(powerset([1, 2, 3])), convolve([1, 2, 3], [1, 1]), sieve(50), list(iter_index('AABCADEAF', 'A')))
print([''.join(p) for p in permutations('abc')], [''.join(p) for p in product('ab', repeat=2)], list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), operator.mul, initial=1)), [list(g) for k, g in groupby([1, 2, 4, 5, 7], key=lambda x, c=count(): x - next(c))])
print(Counter(map(''.join, product('ab', repeat=3))).total(), dict(zip('abc', count())), list(zip(*[iter(range(6))] * 2)), list(chain(*zip_longest('ab', 'c', fillvalue='-'))), list(islice(cycle([1, 2, 3]), 4, 9)), list(takewhile(lambda x: x < 20, accumulate(count(1)))), list(dropwhile(str.islower, 'abCdE')), [*batched('abcdefg', 3)], [a + b for a, b in pairwise('abcd')])
