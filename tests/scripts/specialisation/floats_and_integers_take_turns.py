def mean(values):
    total = 0
    for value in values:
        total = total + value
    return total / len(values)


print(mean([1, 2, 3]), mean([1.0, 2.0]), mean([1, 2.5, 3]), mean([2**70, 1]), mean([True, 2]), mean([1, 2, 3]))
# expect: 2.0 1.5 2.1666666666666665 5.902958103587057e+20 1.5 2.0


def norm(x, y):
    return (x * x + y * y) ** 0.5


print(norm(3, 4), norm(3.0, 4.0), norm(3, 4.0), norm(2**40, 0), norm(-3, True))
# expect: 5.0 5.0 5.0 1099511627776.0 3.1622776601683795


def compare(a, b):
    return a < b, a <= b, a == b, a != b, a > b, a >= b


for pair in [(1, 2), (1.0, 2), (1, 2.0), (2**70, 1.0), (float("nan"), 1), ("a", "b"), (2, 1)]:
    print(*compare(*pair))
# expect: True True False True False False
# expect: True True False True False False
# expect: True True False True False False
# expect: False False False True True True
# expect: False False False True False False
# expect: True True False True False False
# expect: False False False True True True
