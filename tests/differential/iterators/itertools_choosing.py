# itertools.compress, dropwhile, takewhile, filterfalse, islice: arguments, bounds, how much they take, errors
from itertools import compress, dropwhile, filterfalse, islice, takewhile

from _show import show


def loud(*values):
    for value in values:
        print("   give", value)
        yield value
    print("   ended")


class Index:
    def __index__(self):
        return 2


show(globals(), """
list(compress('abcdef', [1, 0, 1, 0, 1, 1])), list(compress('abc', [1])), list(compress('', [1])), list(compress(data='ab', selectors=[0, 1]))
list(compress(loud(1, 2), [0, 1, 1]))
list(compress([1, 2], loud(1)))
compress()
compress('a')
compress('a', 5)
compress(5, [])
compress('a', [1], 2)
list(dropwhile(lambda x: x < 3, [1, 5, 2])), list(dropwhile(None, [])), list(takewhile(lambda x: x < 3, [1, 2, 5, 1]))
list(takewhile(bool, loud(1, 0, 2)))
list(dropwhile(bool, loud(1, 0, 2)))
list(takewhile(5, [1]))
list(dropwhile(5, [1]))
dropwhile(bool)
takewhile(bool, 5)
takewhile(predicate=bool, iterable=[])
list(filterfalse(None, [0, 1, '', 'a'])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(bool, [0, 1]))
list(filterfalse(lambda x: 1 / x, [1, 0]))
filterfalse(None)
filterfalse(None, 5)
list(islice('abcdef', 3)), list(islice('abcdef', 2, 4)), list(islice('abcdef', 1, None, 2)), list(islice('abcdef', None)), list(islice('abc', None, None)), list(islice('abc', None, None, None))
list(islice('abc', 0)), list(islice('abc', 5, 2)), list(islice('abc', 10, 20)), list(islice('abcdef', 0, 6, 4)), list(islice('abc', Index()))
list(islice(loud(1, 2, 3, 4), 2))
list(islice(loud(1, 2, 3, 4), 1, 3))
list(islice(loud(1, 2, 3, 4, 5, 6, 7), 0, 6, 3))
list(islice(loud(1, 2), 1, None))
islice('abc')
islice('abc', -1)
islice('abc', 'x')
islice('abc', 1.5)
islice('abc', -1, 5)
islice('abc', 'x', 5)
islice('abc', 1, -5)
islice('abc', 1, 'x')
islice('abc', 1, 2, 0)
islice('abc', 1, 2, -1)
islice('abc', 1, 2, 'x')
islice('abc', 1, 2, 3, 4)
islice(5, 1)
islice()
islice('abc', 10**30)
islice(iterable='abc', stop=1)
list(islice('abc', 2**62)), list(islice('abc', 1, 2**62, 2**61))
list(islice(range(10**30), 10**5, 10**5 + 3))
""")
t = takewhile(lambda x: x < 2, [1, 3, 0])
print(list(t), next(t, "end"))
it = iter(range(10))
print(list(islice(it, 2)), list(islice(it, 1, 3)), list(takewhile(lambda x: x < 7, it)), list(it))
s = islice("abcdef", 1, 5, 2)
print(next(s), next(s), next(s, "end"), next(s, "end"))
d = dropwhile(lambda x: x < 2, iter([1, 3, 0]))
print(next(d), list(d))


class Fails:
    def __bool__(self):
        raise ValueError("truth")


for make in (lambda: compress("a", [Fails()]), lambda: takewhile(lambda x: Fails(), "a"), lambda: dropwhile(lambda x: Fails(), "a"),
             lambda: filterfalse(None, [Fails()]), lambda: filter(None, [Fails()])):
    try:
        list(make())
    except ValueError as error:
        print(type(make()).__name__, error)
