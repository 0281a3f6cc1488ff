# Where return, yield, break and continue lead in functions within loops within classes within functions.
def find(matrix, wanted):
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            if value == wanted: return i, j
        else:
            continue
        break
    else:
        return "nowhere"


print(find([[1, 2], [3, 4]], 3), find([[1]], 5), find([], 1))


def primes(limit):
    for n in range(2, limit):
        for d in range(2, n):
            if n % d == 0: break
        else:
            yield n


print(list(primes(30)))


def collect():
    results = []
    for i in range(3):
        def inner(i=i):
            for j in range(5):
                if j == i: return j * 10
                if j > 3: break
            return "broke"
        class Local:
            value = inner()
            for k in range(3):
                if k == 1: break
            else: k = "no break"
        results.append((inner(), Local.value, Local.k, [inner(x) for x in (1, 9)]))
    return results


print(collect())


def early(n):
    if n < 0: return
    while True:
        n -= 1
        if n % 2: continue
        if n <= 0: return n
        try:
            if n == 4: return "four"
        finally:
            if n == 8: break
    return "after"


print([early(n) for n in range(-1, 12)])


def generators():
    def numbers():
        try:
            for i in range(10):
                if (yield i): return "stopped"
        finally:
            print("closed")
    result = []
    for n in numbers():
        if n == 2: continue
        if n == 4: break
        result.append(n)
    g = numbers()
    next(g)
    try: g.send(True)
    except StopIteration as stop: result.append(stop.value)
    return result


print(generators())
def with_lambda(): return (lambda: (yield))().__next__()
print(with_lambda(), (lambda *a, **k: (a, k))(1, b=2), (lambda: 0)() or (lambda x: x)(5))
def unreachable():
    return "reached"
    yield
print(type(unreachable()).__name__, next(unreachable(), "nothing"))
def docs():
    "doc"
    return docs.__doc__
    "not a doc"
print(docs())
def many(): return 1, *(2, 3), *[4]
def none(): return
def tuple_(): return (),
print(many(), none(), tuple_())
x = [lambda i=i: i for i in range(3)], [lambda: i for i in range(3)]
print([f() for f in x[0]], [f() for f in x[1]])
def outer():
    def a(): return b()
    def b(): return c
    c = "late"
    return a()
print(outer())
def recursive(n): return n and recursive(n - 1) + n
print(recursive(10))
