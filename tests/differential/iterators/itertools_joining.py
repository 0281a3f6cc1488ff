# itertools.chain, zip_longest, starmap, accumulate, pairwise, batched: arguments, orders, errors
from itertools import accumulate, batched, chain, pairwise, starmap, zip_longest
import operator

from _show import show


def loud(name, *values):
    for value in values:
        print("  ", name, value)
        yield value
    print("  ", name, "ended")


show(globals(), """
list(chain()), list(chain('ab', [1], ())), list(chain(loud('x', 1), loud('y', 2)))
list(chain('a', 5))
list(chain(5))
chain(iterable='a')
list(chain.from_iterable(['ab', 'c'])), list(chain.from_iterable(loud('z', 'a', 'b'))), list(chain.from_iterable('ab'))
chain.from_iterable(5)
list(chain.from_iterable([1]))
chain.from_iterable()
list(zip_longest('abc', 'x')), list(zip_longest('abc', 'x', fillvalue='-')), list(zip_longest()), list(zip_longest('', ''))
list(zip_longest(loud('p', 1, 2), loud('q', 3), fillvalue=0))
zip_longest('a', 5)
zip_longest('a', foo=1)
zip_longest('a', fillvalue=1, other=2)
list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ['ab', [1, 5]])), list(starmap(lambda *a: a, loud('s', (1,), ())))
list(starmap(pow, [5]))
list(starmap(5, [()]))
starmap()
starmap(pow)
starmap(pow, 5)
starmap(pow, [], [])
starmap(function=pow, iterable=[])
list(accumulate([1, 2, 3])), list(accumulate('abc')), list(accumulate([])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([3, 1, 2], max))
list(accumulate([1, 2], initial=10)), list(accumulate([], initial=5)), list(accumulate([1, 2], None, initial=None)), list(accumulate(iterable=[1], func=None))
list(accumulate([1, 'a']))
list(accumulate([1, 2], 5))
accumulate()
accumulate(5)
accumulate([], None, 5)
accumulate([1], foo=1)
list(accumulate(loud('c', 1, 2), lambda a, b: print('   f', a, b) or a + b))
list(pairwise('abcd')), list(pairwise('a')), list(pairwise('')), list(pairwise(loud('w', 1, 2, 3)))
pairwise()
pairwise(5)
pairwise('a', 'b')
pairwise(iterable='a')
list(batched('abcdefg', 3)), list(batched('abc', 3)), list(batched('', 2)), list(batched('ab', n=5)), list(batched(iterable='abc', n=2))
list(batched('abcd', 2, strict=True)), list(batched('', 2, strict=True))
list(batched('abc', 2, strict=True))
list(batched(loud('b', 1, 2, 3), 2))
batched('a', 0)
batched('a', -1)
batched('a', 'x')
batched('a', 1.5)
batched('a')
batched(5, 1)
batched('a', 1, True)
batched('abc', 10**30)
list(batched('abc', 2**40))
type(chain()), chain[int], type(accumulate([])), type(batched('', 1))
""")
c = chain("ab", "cd")
print(next(c), list(c), list(c), next(c, "end"))
b = batched("abcde", 2, strict=True)
print(next(b), next(b))
try:
    next(b)
except ValueError as error:
    print(error, next(b, "end"))
a = accumulate(iter([1, 2, 3]))
print(next(a), list(a), next(a, "end"))
kept = [p for p in pairwise("abcd")]
print(kept)
it = iter(range(6))
print([next(it) + x for x in it])
p = pairwise(it := iter([1, 2, 3, 4]))
print(next(p), next(it), next(p, "none"))


class Sub(chain):
    pass


print(list(Sub("ab", "c")), type(Sub.from_iterable(["x"])).__name__)
