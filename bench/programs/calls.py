# Calls with one, two and keyword arguments, and recursion.
def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def choose(n, k):
    return 1 if k == 0 or k == n else choose(n - 1, k - 1) + choose(n - 1, k)


def scaled(value, *, by=1):
    return value * by


print(hanoi(16, "a", "b", "c"), choose(18, 8), sum([scaled(i, by=3) for i in range(200000)]))
