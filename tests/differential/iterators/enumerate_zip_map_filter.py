# enumerate, zip, map, filter, reversed: arguments, errors, order of the questions, reuse of tuples
from _show import show


class Loud:
    def __init__(self, name, n):
        self.name, self.n, self.i = name, n, 0

    def __iter__(self):
        print("  iter", self.name)
        return self

    def __next__(self):
        print("  next", self.name)
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return f"{self.name}{self.i}"


show(globals(), """
list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate(iterable='ab'))
list(enumerate('ab', 10**30)), list(enumerate('abc', 2**63 - 2))
enumerate()
enumerate(5)
enumerate('a', 'b')
enumerate('a', 1.5)
enumerate('a', 1, 2)
enumerate('a', foo=1)
enumerate(start=1)
enumerate('ab', 3).__reduce__()[1][1]
list(zip()), list(zip('ab')), list(zip('abc', [1, 2])), list(zip('ab', range(10**30)))
zip(5)
zip('a', 5)
zip('a', foo=1)
list(zip('ab', 'cd', strict=True)), list(zip(strict=True)), list(zip('ab', strict=True))
list(zip('ab', 'c', strict=True))
list(zip('a', 'cd', strict=True))
list(zip('ab', 'cd', 'e', strict=True))
list(zip('a', 'c', 'ef', strict=True))
list(zip('ab', 'cd', 'efg', strict=1))
list(zip('', 'a', strict=True))
list(map(str, [1, 2])), list(map(lambda a, b: a + b, 'ab', 'cde')), list(map(None, []))
list(map(None, [1]))
list(map(5, [1]))
map()
map(str)
map(str, 5)
map(str, [], 5)
list(map(lambda: 0, [1]))
map(func=str, iterable=[])
list(filter(None, [0, 1, '', 'a', None])), list(filter(bool, [0, 2])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isdigit, 'a1b2'))
filter()
filter(None)
filter(None, 5)
filter(None, [], [])
list(filter(5, [1]))
list(filter(lambda x: 1 / x, [1, 0]))
filter(function=None, iterable=[])
list(reversed('abc')), list(reversed([1, 2])), list(reversed(range(3))), list(reversed({1: 2, 3: 4}))
reversed()
reversed(5)
reversed({1})
reversed(iter([]))
reversed([], [])
reversed(sequence=[])
type(reversed('')), type(reversed([])), type(reversed({}))
zip[int], enumerate[int] if hasattr(enumerate, '__class_getitem__') else 'no', list(map(pow, [2, 3], [3, 2]))
""")
for text in ("list(zip(Loud('a', 2), Loud('b', 1), Loud('c', 3)))", "list(zip(Loud('a', 1), Loud('b', 2), strict=True))",
             "list(map(lambda *a: a, Loud('a', 1), Loud('b', 2)))", "list(enumerate(Loud('a', 2)))", "list(filter(None, Loud('a', 1)))"):
    print(text)
    try:
        print("  =>", eval(text))
    except ValueError as error:
        print("  =>", error)


class Backwards:
    def __reversed__(self):
        return "anything"


class Sequence:
    def __len__(self):
        print("  len")
        return 3

    def __getitem__(self, i):
        print("  item", i)
        return i


class NoReverse(Sequence):
    __reversed__ = None


print(reversed(Backwards()))
print(list(reversed(Sequence())), reversed(Sequence()).__length_hint__())
try:
    reversed(NoReverse())
except TypeError as error:
    print(error)
kept = [t for t in zip("ab", "cd")]
print(kept, kept[0] is kept[1])
it = zip([1, 2, 3], iter([1, 2]))
print(list(it), list(it))


class SubZip(zip):
    pass


class SubEnumerate(enumerate):
    def __init__(self, iterable, label=None):
        self.label = label


print(list(SubZip("ab", "cd")), SubEnumerate("ab").label, type(SubZip()).__name__)
try:
    SubEnumerate("ab", label=3)
except TypeError as error:
    print(error)
