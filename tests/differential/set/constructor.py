# set() and frozenset(): sources, subclasses, refused arguments, displays and comprehensions
from _show import show


class Sub(set):
    pass


class Frozen(frozenset):
    pass


class WithInit(set):
    def __init__(self, items, label=None):
        super().__init__(items)
        self.label = label


class WithNew(frozenset):
    def __new__(cls, items, label=None):
        self = super().__new__(cls, items)
        self.label = label
        return self


f = frozenset("ab")
show(globals(), """
set(), frozenset(), {1, 1, 2}, {*()}, {*'a', *[1]}
set('aab'), frozenset([1, 1]), set({1: 2}), set(range(3)), frozenset(x % 3 for x in range(9))
set(5)
set(None)
set([[]])
set([1], [2])
set(iterable=[])
frozenset(5)
frozenset([{}])
frozenset([1], [2])
frozenset(iterable=[])
frozenset(f) is f, frozenset(set('ab')) is f, frozenset() is frozenset(), f.copy() is f
frozenset(Frozen('ab')) is f, type(frozenset(Frozen('ab')))
Frozen() is Frozen(), Frozen(f) is f, type(Frozen('a').copy()).__name__, type(Sub('a').copy()).__name__
Sub('ab'), Frozen('a'), Sub(), Frozen()
Sub(iterable=[])
Frozen(iterable=[])
WithInit('a', label=1).label
WithNew('a', label=2).label, WithNew('a', label=2)
set.__new__(set, 1, 2)
set.__new__(Sub)
set.__new__(frozenset)
frozenset.__new__(Frozen, 'a')
{[]}
{[] for _ in range(1)}
{1, 'a', None, (1, 2), 2.5, b'x', frozenset()} == {None, 1, 'a', 2.5, b'x', (1, 2), frozenset()}
{True, 1, 1.0}, {0, False, 0.0, -0.0}
{x for x in 'hello' if x > 'f'} == set('hlo')
set[int], frozenset[str], set[int]([1])
f.union() == f, f.union() is f, f.intersection() is f, f.difference() is f
set.__doc__, frozenset.__doc__
[n for n in dir(set) if not n.startswith('__')]
[n for n in dir(frozenset) if not n.startswith('__')]
""")
s = {1, 2}
s.__init__("xy")
print(sorted(s))
s.__init__()
print(s)
try:
    s.__init__(5)
except TypeError as error:
    print(error, s)
g = frozenset("ab")
g.__init__("zz")
print(sorted(g))
