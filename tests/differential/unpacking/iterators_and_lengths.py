# Unpacking from iterators of all kinds: how many items are taken, hints of length, infinite and dying iterators.
from itertools import count, islice
class It:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i == self.n: raise StopIteration
        self.i += 1
        print("next", self.i, end="; ")
        return self.i
    def __length_hint__(self):
        print("hint", end="; ")
        return self.n
    def __del__(self): print("del", end="; ")
a, b = It(2)
print(a, b)
a, *b = It(3)
print(a, b)
try: a, b = It(3)
except ValueError as error: print(error)
try: a, b = count()
except ValueError as error: print(error)
it = It(5)
a, b = islice(it, 2)
print(a, b, it.i)
*a, b = it
print(a, b)
del it
print([*It(2)], (*It(1),), {*It(1)})
print(list(It(2)), tuple(It(1)), set(It(1)))
def f(*args): return args
print(f(*It(2)))
x, y = (i * i for i in range(2))
print(x, y)
first, *_ = map(str, range(3))
print(first, _)
(a, b), c = zip(*[(1, 2), (3, 4)])[0:1] if False else ((1, 2), 3)
k, v = {"only": 1}.popitem()
print(a, b, c, k, v)
head, *tail = "x"
print(head, tail)
[a, [b, *c]], *d = [1, iter("bcd")], *range(2)
print(a, b, c, d)
for i, (j, *k) in enumerate(["ab", "cde"]): print(i, j, k)
print([a + b for a, b in zip([1, 2], [3, 4])], {a: b for a, (b, c) in {"k": (1, 2)}.items()})
def swap(a, b): return b, a
a, b = swap(*swap(1, 2))
print(a, b)
print(*range(3), *"ab", sep="-")
print(dict(**{"a": 1}, b=2), max(*[1, 5], 3), "{} {}".format(*"xy"))
a = b, *c = 1, 2, 3
print(a, b, c)
