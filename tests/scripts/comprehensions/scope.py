x = "outer"
y = [x for x in range(3)]
print(x, y)  # expect: outer [0, 1, 2]


def f(n):
    return [n * i for i in range(n)], [lambda: i for i in range(2)][0]()


print(f(3))  # expect: ([0, 3, 6], 1)
print([last := i for i in range(5)], last)  # expect: [0, 1, 2, 3, 4] 4


def g():
    total = 0
    values = [total := total + v for v in [1, 2, 3]]
    return total, values


print(g())  # expect: (6, [1, 3, 6])
