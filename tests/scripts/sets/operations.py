a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, b - a)  # expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} {4}
print(a.union([9]), a.intersection([1, 7]), a.difference([1]), a.symmetric_difference([1, 5]))
# expect: {1, 2, 3, 9} {1} {2, 3} {2, 3, 5}
print(a <= {1, 2, 3, 4}, a < a, a >= {1}, a > {1}, a.issubset(a), a.isdisjoint({7}), a == {3, 2, 1})
# expect: True False True True True True True
print(set(), {1}, frozenset(), frozenset([1]), len(a), 2 in a)
# expect: set() {1} frozenset() frozenset({1}) 3 True
