print({x % 3: x for x in range(7)}, {c: c.upper() for c in "aba"})
# expect: {0: 6, 1: 4, 2: 5} {'a': 'A', 'b': 'B'}
