# tuple(): sources, identities, subclasses with __new__ and __init__, refused arguments
from _show import show


class Pair(tuple):
    def __new__(cls, a, b, label=None):
        self = super().__new__(cls, (a, b))
        self.label = label
        return self


class Plain(tuple):
    pass


class WithInit(tuple):
    def __init__(self, items, label=None):
        self.label = label


t = (1, 2)
show(globals(), """
tuple()
tuple() is tuple(), tuple([]) is tuple("")
tuple(t) is t, t[:] is t, t * 1 is t, t + () is t, () + t is t
tuple([1, 2])
tuple('abc')
tuple({1: 2})
tuple(x for x in range(3))
tuple(5)
tuple(None)
tuple([], [])
tuple(sequence=[])
tuple(iterable=())
Pair(1, 2), Pair(1, 2, label='x').label
Pair(1)
Plain('ab'), type(Plain('ab')).__name__
Plain(sequence=())
WithInit([1], label=3).label
Plain(t) is t, tuple(Plain(t)) == t, type(tuple(Plain(t)))
type(Plain(t)[:]).__name__, type(Plain(t) + ()).__name__, type(Plain(t) * 1).__name__
tuple.__new__(Plain, [1])
tuple.__new__(int)
tuple.__new__()
tuple.__new__(list)
t.__getnewargs__()
Plain(t).__getnewargs__()
type(Plain(t).__getnewargs__()[0])
""")


def broken():
    yield 1
    raise KeyError("inside")


try:
    tuple(broken())
except KeyError as error:
    print(repr(error))
