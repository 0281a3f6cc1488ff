print([x * 2 for x in range(5) if x % 2 == 0], {x % 3 for x in range(9)}, {x: x * x for x in range(4)})
# expect: [0, 4, 8] {0, 1, 2} {0: 0, 1: 1, 2: 4, 3: 9}
print([(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(4)])
# expect: [(1, 0), (2, 0), (2, 1)] [[], [0], [0, 1], [0, 1, 2]]
print([x for x in range(20) if x % 2 if x % 3], [x if x > 2 else -x for x in range(5)])
# expect: [1, 5, 7, 11, 13, 17, 19] [0, -1, -2, 3, 4]
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *_ in ["ab", "cd"]], [x for x in [] for y in nowhere])
# expect: [3, 7] ['a', 'c'] []
