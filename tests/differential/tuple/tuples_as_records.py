# multiple assignment, nested targets, star targets and swaps: the order of evaluation and of stores
class Log:
    def __init__(self):
        object.__setattr__(self, "data", {})

    def __setattr__(self, name, value):
        print("  attr", name, value)

    def __setitem__(self, key, value):
        print("  item", key, value)

    def __getitem__(self, key):
        print("  read", key)
        return self


def f(x):
    print("  f", x)
    return x


log = Log()
log.a, log[f(1)], (log.b, *log.c) = f(1), f(2), (f(3), f(4), f(5))
log[f("x")][f("y")] = log.z = f("value")
a = b = c = [f(0)]
print(a is b is c)
i, row = 0, [0, 0, 0]
i, row[i] = 1, "set"
print(i, row)
row[:], i = "xyz", row
print(row, i)
(a, b), c, *d = (1, 2), 3
print(a, b, c, d)
[a, [b, *c]] = "pq", "rst"
print(a, b, c)
for index, (left, *right) in enumerate(["ab", "cde"]):
    print(index, left, right)
x = 1, *[2, 3], *(), *"4"
print(x)
for text in ("a, b = 1, 2, 3", "a, *b, c = 1,", "(a, b), c = 1, 2", "a, b = {1: 2}", "a, b = 'xyz'", "*a, = 5", "a, b = None", "[*a] = iter([1])", "a, b = {1}"):
    try:
        exec(text)
        print(text, "ok")
    except (ValueError, TypeError) as error:
        print(text, "=>", error)


class Short:
    def __iter__(self):
        print("  iter")
        yield 1
        print("  second")
        yield 2
        print("  third")
        yield 3
        print("  never")


try:
    a, b = Short()
except ValueError as error:
    print(error)
a, b, *c = Short()
print(a, b, c)


def swap(p, q):
    p, q = q, p
    return p, q


print(swap(1, 2), (lambda *a: a)(*swap("l", "r")))
