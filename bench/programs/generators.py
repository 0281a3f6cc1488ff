# Generators, closures and comprehensions handing values on.
def numbers(n):
    for i in range(n):
        yield i


def odd(source):
    for x in source:
        if x & 1:
            yield x


def pairs(source):
    previous = 0
    for x in source:
        yield previous, x
        previous = x


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def counter():
    n = 0

    def up(by):
        nonlocal n
        n += by
        return n
    return up


up = counter()
for a, b in pairs(odd(numbers(400000))):
    up(b - a)
print(up(0), sum(x * y for x in range(600) for y in (1, 2, 3)), sum(walk(15)), len({x % 1000 for x in numbers(200000)}))
