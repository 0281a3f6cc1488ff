import itertools
for key, group in itertools.groupby("aabbbca"):
    print(key, list(group))
# expect: a ['a', 'a']
# expect: b ['b', 'b', 'b']
# expect: c ['c']
# expect: a ['a']
print([(k, len(list(g))) for k, g in itertools.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
# expect: [(1, 2), (0, 2), (1, 1)]
