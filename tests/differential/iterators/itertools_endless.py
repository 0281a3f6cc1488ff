# itertools.count, cycle, repeat: arguments, repr, reduce, hints, numbers of every kind, errors
from itertools import count, cycle, islice, repeat

from _show import show


def take(n, iterable):
    return list(islice(iterable, n))


class Loud:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        print("  add", self.n, other)
        return Loud(self.n + other)

    def __repr__(self):
        return f"L{self.n}"


show(globals(), """
take(3, count()), take(3, count(5)), take(3, count(5, 2)), take(3, count(5, -2)), take(3, count(step=3)), take(2, count(start=1, step=4))
take(3, count(1.5)), take(3, count(0.5, 0.25)), take(3, count(1, 0.5)), take(3, count(1j, 2)), take(3, count(True))
take(3, count(2**63 - 2)), take(3, count(10**20, 10**19)), take(2, count(-2**63, -1))
count('a')
count(None)
count(1, 'x')
count(1, 2, 3)
count(foo=1)
count(), count(5), count(5, 1), count(5, 2), count(1.5), count(-3, -1), count(10**20), count(1, 0), count(1, 1.0)
take(3, count(0, 0)), next(count(True)), next(count(2.0))
take(7, cycle('abc')), take(2, cycle([1])), list(cycle([])), take(5, cycle(iter('xy')))
cycle()
cycle(5)
cycle('a', 'b')
cycle(iterable='a')
list(repeat('x', 3)), list(repeat('x', 0)), list(repeat('x', -2)), take(2, repeat('y')), list(repeat(object='z', times=2))
repeat()
repeat(1, 'x')
repeat(1, None)
repeat(1, 2, 3)
repeat(1, 10**30)
repeat('x'), repeat('x', 3), repeat('x', -1), repeat([1], times=0)
repeat('x', 3).__length_hint__(), repeat('x', -3).__length_hint__()
repeat('x').__length_hint__()
[n for n in dir(count) if not n.startswith('__')], iter(count()).__class__
count(1) == count(1)
list(map(pow, range(5), repeat(2)))
""")
c = count(Loud(1)) if False else None
r = repeat("v", 3)
next(r)
print(r, list(r), r, next(r, "end"))
c = count(10, 5)
print(next(c), next(c), c)
c = count(1.0)
print(next(c), next(c), c)
cy = cycle(x for x in (1, 2))
print(next(cy), next(cy), next(cy), next(cy))


class Sub(count):
    pass


print(Sub(3), take(2, Sub(3, 2)))
row = [1, 2]
cy = cycle(row)
next(cy)
row.append(3)
print(take(7, cy))
