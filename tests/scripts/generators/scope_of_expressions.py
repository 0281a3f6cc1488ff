n = 2
g = (x * n for x in range(3))
n = 10
print(list(g))  # expect: [0, 10, 20]
x = "outer"
list(x for x in range(3))
print(x)  # expect: outer
print(list((a, b) for a in range(2) for b in range(a + 1)))  # expect: [(0, 0), (1, 0), (1, 1)]
