import collections
c = collections.Counter("banana")
print(c, c["a"], c["z"], c.most_common(1), sorted(c.elements()), c.total())
# expect: Counter({'a': 3, 'n': 2, 'b': 1}) 3 0 [('a', 3)] ['a', 'a', 'a', 'b', 'n', 'n'] 6
c.update("bb")
print(c + collections.Counter(a=1), c - collections.Counter(a=1, b=1), c.most_common())
# expect: Counter({'a': 4, 'b': 3, 'n': 2}) Counter({'b': 2, 'a': 2, 'n': 2}) [('b', 3), ('a', 3), ('n', 2)]
