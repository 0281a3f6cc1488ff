import itertools
print([x for x, _ in zip(itertools.count(5, 2), range(4))], list(itertools.islice(itertools.cycle("ab"), 5)), list(itertools.repeat("x", 3)))
# expect: [5, 7, 9, 11] ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x']
print(list(itertools.islice(itertools.count(0.5, 0.25), 3)), itertools.count(3), itertools.repeat(5, 2))
# expect: [0.5, 0.75, 1.0] count(3) repeat(5, 2)
