# itertools.product, permutations, combinations, combinations_with_replacement: orders, bounds, states, errors
from itertools import combinations, combinations_with_replacement, permutations, product

from _show import show

cwr = combinations_with_replacement
show(globals(), """
list(product()), list(product('ab')), list(product('ab', [1, 2])), list(product('ab', repeat=2)), list(product('ab', '', 'c')), list(product('a', repeat=0))
list(product('ab', range(2), repeat=2))[:5], len(list(product('abc', repeat=3)))
product('a', repeat=-1)
product('a', repeat='x')
product('a', repeat=1.5)
product(5)
product('a', foo=1)
product('a', repeat=10**30)
product('ab', repeat=2**62)
list(permutations('abc')), list(permutations('abc', 2)), list(permutations('abc', 0)), list(permutations('abc', 5)), list(permutations('', 0)), list(permutations('')), list(permutations('ab', None)), list(permutations(iterable='ab', r=1))
permutations('abc', -1)
permutations('abc', 'x')
permutations('abc', 1.5)
permutations(5)
permutations()
permutations('a', 1, 2)
list(combinations('abcd', 2)), list(combinations('abc', 0)), list(combinations('abc', 3)), list(combinations('abc', 4)), list(combinations('', 0)), list(combinations(iterable='ab', r=1))
combinations('abc', -1)
combinations('abc')
combinations('abc', None)
combinations('abc', 'x')
combinations(5, 1)
combinations('a', 10**30)
list(cwr('abc', 2)), list(cwr('ab', 3)), list(cwr('ab', 0)), list(cwr('', 1)), list(cwr('', 0)), list(cwr('a', 3))
cwr('abc', -1)
cwr('abc')
cwr('abc', 'x')
cwr(5, 1)
list(combinations([1, 1, 2], 2)), list(permutations([1, 1], 2))
len(list(permutations(range(6)))), list(permutations(range(6)))[-1], list(permutations(range(5), 3))[30]
len(list(combinations(range(10), 5))), list(combinations(range(10), 5))[-2:], len(list(cwr(range(5), 4)))
type(product()), permutations('a').__class__
""")
kept = list(combinations("abc", 2))
print(kept, kept[0] is kept[1])
p = product("ab", "cd")
first = next(p)
second = next(p)
print(first, second, list(p), next(p, "end"))
p = permutations("abc", 2)
for x in p:
    print(x, end=" ")
print(next(p, "end"))
row = ["a", "b"]
c = combinations(row, 1)
row.append("c")
print(list(c))
for make in (lambda: product("abc", repeat=2), lambda: permutations("abcd", 2), lambda: combinations("abcd", 2), lambda: cwr("abc", 2)):
    print(len(list(make())), sorted(make()) == list(make()), list(make())[0], list(make())[-1])
    it = make()
    print([a for a, _ in zip(it, range(3))], next(it))
