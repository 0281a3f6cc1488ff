def less(left, right):
    return left < right


pairs = [(1, 2), (2**70, 1), (1, 2**70), (1.5, 2), (2, 1.5), ("a", "b"), ((1, 2), (1, 3)), ([2], [1, 5]), ({1}, {1, 2})]
for left, right in pairs:
    print(less(left, right), less(right, left))
# expect: True False
# expect: False True
# expect: True False
# expect: True False
# expect: False True
# expect: True False
# expect: True False
# expect: False True
# expect: True False
