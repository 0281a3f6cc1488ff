# sum, min, max, any, all, sorted, tuple, list and kin over iterators: order of questions, errors, early ends
from _show import show


def noisy(*values):
    for value in values:
        print("  give", value)
        yield value
    print("  ended")


class Add:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        print("  add", self.n, other)
        return Add(self.n + getattr(other, "n", other))

    def __radd__(self, other):
        print("  radd", self.n, other)
        return Add(self.n + other)

    def __repr__(self):
        return f"Add{self.n}"


show(globals(), """
any(noisy(0, 1, 2)), any([]), any(noisy(0))
all(noisy(1, 0, 2)), all([]), all(noisy(1))
any(5)
all()
sum(noisy(1, 2)), sum([]), sum([], 5), sum([1, 2], start=10), sum([0.1] * 3), sum([True, 2.5])
sum([[1], [2]], []), sum([(1,), (2,)], ())
sum(['a', 'b'])
sum(['a'], '')
sum([b'a'], b'')
sum([bytearray()], bytearray())
sum([1, 'a'])
sum([Add(1), Add(2)])
sum([1], start=Add(5))
sum(5)
sum()
sum([1], 2, 3)
sum([10**30, 1.5]), sum([1.5, 10**30]), sum([1e308, 1e308, -1e308]) , sum([2**62, 2**62])
min(noisy(3, 1, 2)), max(noisy(1, 3, 3.0))
max([1, 'a'])
min(noisy(), default='none')
min(noisy())
3 in noisy(1, 3, 5)
9 in noisy(1)
list(zip(noisy(1, 2), noisy('a')))
dict(noisy((1, 2), (3, 4)))
[*noisy(1), *noisy(2)]
(lambda a, *b: (a, b))(*noisy(1, 2, 3))
'-'.join(noisy('a', 'b'))
'-'.join(noisy('a', 5))
b''.join([b'a', 5])
set(noisy(1, 1)), frozenset(noisy(2)), tuple(noisy(3)), bytes(noisy(65, 66)), bytearray(noisy(67))
bytes(noisy(1, 300))
isinstance(1, (int, noisy)), [x for x in noisy(1)], {x: x for x in noisy(2)}, {x for x in noisy(3)}
""")
