print(sorted({x * x % 7 for x in range(20)}), {c for c in "aaa"}, len({(x, y) for x in range(3) for y in range(3)}))
# expect: [0, 1, 2, 4] {'a'} 9
