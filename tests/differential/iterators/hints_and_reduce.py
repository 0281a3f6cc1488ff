# operator.length_hint and what it asks, __length_hint__ that is wrong, copies of iterators by their __reduce__
from operator import length_hint

from _show import show


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Both(Hint):
    def __len__(self):
        return 7


class BadLen:
    def __len__(self):
        raise TypeError("len")

    def __length_hint__(self):
        return 3


class WorseLen:
    def __len__(self):
        raise ValueError("len")


class Index:
    def __index__(self):
        return 4


show(globals(), """
length_hint([1, 2]), length_hint(iter([1, 2])), length_hint('abc'), length_hint({}), length_hint(5), length_hint(5, 10)
length_hint(Hint(3)), length_hint(Both(3)), length_hint(BadLen())
length_hint(WorseLen())
length_hint(Hint(NotImplemented)), length_hint(Hint(NotImplemented), 5)
length_hint(Hint(-1))
length_hint(Hint('x'))
length_hint(Hint(1.5))
length_hint(Hint(None))
length_hint(Hint(10**30))
length_hint(Hint(True))
length_hint(Hint(Index()))
length_hint(Hint(TypeError('t')), 9)
length_hint(Hint(ValueError('v')), 9)
length_hint(5, 'x')
length_hint(5, 1.5)
length_hint(5, Index())
length_hint(5, 10**30)
length_hint(5, -3)
length_hint()
length_hint(1, 2, 3)
length_hint(obj=1)
length_hint(x for x in 'a'), length_hint(zip('ab')), length_hint(map(str, 'a')), length_hint(enumerate('ab')), length_hint(filter(None, 'a'))
""")


def rebuild(iterator):
    maker, arguments, *state = iterator.__reduce__()
    copy = maker(*arguments)
    if state and state[0] is not None:
        copy.__setstate__(state[0])
    return copy


for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(b"abc"), lambda: iter(range(3)),
             lambda: reversed([1, 2, 3]), lambda: reversed((1, 2, 3)), lambda: iter({1: 2, 3: 4}), lambda: iter({5, 6}),
             lambda: enumerate("abc", 3), lambda: zip("abc", "def"), lambda: map(ord, "abc"), lambda: filter(None, [1, 0, 2]),
             lambda: iter(range(10**20, 10**20 + 3))):
    for steps in (0, 1, 4):
        it = make()
        for _ in range(steps):
            next(it, None)
        copy = rebuild(it)
        print(type(it).__name__, steps, type(copy).__name__, list(copy), list(it))
