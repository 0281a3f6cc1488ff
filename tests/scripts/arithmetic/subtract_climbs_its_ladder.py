def subtract(left, right):
    return left - right


for left, right in [(5, 3), (-2**62, 1), (0.5, 1), (3, 0.25), ({1, 2, 3}, {2}), (2**70, 2**70), (1, 2)]:
    print(subtract(left, right))
# expect: 2
# expect: -4611686018427387905
# expect: -0.5
# expect: 2.75
# expect: {1, 3}
# expect: 0
# expect: -1
