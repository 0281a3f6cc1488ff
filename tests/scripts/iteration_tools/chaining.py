import itertools
print(list(itertools.chain([1], "ab", (2,))), list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.chain()))
# expect: [1, 'a', 'b', 2] [1, 2, 3] []
print(list(itertools.zip_longest("ab", "xyz", fillvalue="-")), list(itertools.pairwise([1, 2, 3])), list(itertools.batched("abcde", 2)))
# expect: [('a', 'x'), ('b', 'y'), ('-', 'z')] [(1, 2), (2, 3)] [('a', 'b'), ('c', 'd'), ('e',)]
print(list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
# expect: [8, 9] [1, 3, 6] [10, 10, 20, 60]
