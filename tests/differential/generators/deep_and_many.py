# Many generators at once, long chains of them, and recursion through them.
def count(n):
    for i in range(n):
        yield i


def chained(depth):
    g = count(5)
    for _ in range(depth):
        g = (x + 1 for x in g)
    return g


print(list(chained(50)))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(sum(tree(10)), len(list(tree(8))))


def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest


print(list(permutations([1, 2, 3])))


def primes():
    def sieve(numbers):
        prime = next(numbers)
        yield prime
        yield from sieve(n for n in numbers if n % prime)

    def naturals():
        n = 2
        while True:
            yield n
            n += 1
    return sieve(naturals())


p = primes()
print([next(p) for _ in range(20)])
generators = [count(3) for _ in range(1000)]
print(sum(sum(g) for g in generators))


def coroutine(target):
    while True:
        value = yield
        target.append(value * 2)


out = []
c = coroutine(out)
next(c)
for i in range(5):
    c.send(i)
c.close()
print(out)


def round_robin(*iterables):
    queue = [iter(it) for it in iterables]
    while queue:
        for it in list(queue):
            try:
                yield next(it)
            except StopIteration:
                queue.remove(it)


print("".join(round_robin("abc", "d", "ef")))


def flatten(nested):
    for item in nested:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], [[[]]], 6])))


def recursive_limit():
    yield from recursive_limit()


try:
    list(recursive_limit())
except RecursionError as error:
    print(type(error).__name__)
