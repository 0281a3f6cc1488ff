def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


one, two = fibonacci(), fibonacci()
for _ in range(5):
    next(one)
print(next(one), next(two), next(one), next(two))  # expect: 5 0 8 1
