words = ["pear", "fig", "apple", "kiwi", "date"]
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True))
# expect: ['apple', 'date', 'fig', 'kiwi', 'pear'] ['fig', 'pear', 'kiwi', 'date', 'apple'] ['apple', 'pear', 'kiwi', 'date', 'fig']
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
pairs.sort(key=lambda pair: pair[0])
print(pairs)  # expect: [(0, 'a'), (0, 'b'), (1, 'b'), (1, 'a')]
pairs.sort(key=lambda pair: pair[0], reverse=True)
print(pairs)  # expect: [(1, 'b'), (1, 'a'), (0, 'a'), (0, 'b')]
print(sorted([3, 1.5, True, 2]), sorted("bca"), sorted({3: 0, 1: 0}))
# expect: [True, 1.5, 2, 3] ['a', 'b', 'c'] [1, 3]
