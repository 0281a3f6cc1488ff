def multiply(left, right):
    return left * right


for left, right in [(6, 7), (2**40, 2**40), (1.5, 4), ("ab", 3), (3, "ab"), ([0], 3), ((1, 2), 2), (-3, 5), ("x", -1)]:
    print(multiply(left, right))
# expect: 42
# expect: 1208925819614629174706176
# expect: 6.0
# expect: ababab
# expect: ababab
# expect: [0, 0, 0]
# expect: (1, 2, 1, 2)
# expect: -15
# expect:
