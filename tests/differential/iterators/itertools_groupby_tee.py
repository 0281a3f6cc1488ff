# itertools.groupby and tee: shared progress, keys, copies, re-entrance, errors
from itertools import groupby, tee

from _show import show


def loud(*values):
    for value in values:
        print("   give", value)
        yield value


show(globals(), """
[(k, list(g)) for k, g in groupby('aabbca')], [(k, list(g)) for k, g in groupby([])], [k for k, g in groupby('aabb')]
[(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], lambda x: x % 2)], [(k, list(g)) for k, g in groupby(iterable='ab', key=None)]
[(k, list(g)) for k, g in groupby([1, 1.0, True, 2])]
groupby()
groupby(5)
groupby('a', 5, 6)
list(groupby('a', 5))
list(groupby('ab', lambda x: 1 / 0))
groupby('a', foo=1)
[(k, list(g)) for k, g in groupby(loud('a', 'a', 'b'))]
tee('ab').__class__, len(tee('ab')), len(tee('ab', 3)), tee('ab', 0), len(tee('ab', 1))
tee()
tee(5)
tee('a', -1)
tee('a', 'x')
tee('a', 1, 2)
tee(iterable='a')
[list(t) for t in tee('abc', 3)]
tee('a', 10**30)
""")
groups = groupby("aabb")
first_key, first = next(groups)
print(first_key, next(first))
second_key, second = next(groups)
print(second_key, list(first), next(first, "stale"), list(second), next(groups, "end"))
groups = groupby("aab")
collected = list(groups)
print([(k, list(g)) for k, g in collected])
key, group = next(g := groupby([1, 1, 2]))
print(type(g).__name__, type(group).__name__, type(group).__module__)


class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f"   {self.name} == {other.name}")
        return self.name[0] == other.name[0]


for k, group in groupby([Key("a1"), Key("a2"), Key("b1")]):
    print(k.name, [x.name for x in group])
a, b = tee(loud(1, 2, 3))
print(next(a), next(a), next(b), list(a), list(b), next(a, "end"))
a, b = tee("abc")
next(a)
c, d = tee(a)
print(list(b), list(c), list(d), c is a)
e = tee("xyz")[0]
f = e.__copy__()
next(e)
print(list(e), list(f), type(f).__name__)


def failing():
    yield 1
    raise ValueError("source")


a, b = tee(failing())
print(next(a))
for it in (a, b, b):
    try:
        print(next(it))
    except (ValueError, StopIteration) as error:
        print(repr(error))


class Reenters:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self.other)


source = Reenters()
a, b = tee(source)
source.other = b
try:
    next(a)
except RuntimeError as error:
    print(error)
big_a, big_b = tee(range(500))
print(sum(big_a), sum(big_b))
