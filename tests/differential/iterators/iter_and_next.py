# iter() and next(): both forms, the old sequence protocol, sentinels, errors, iterators that stay exhausted
from _show import show


class Old:
    def __getitem__(self, index):
        print("  item", index)
        if index == 3:
            raise IndexError
        return index * 10


class OldStop(Old):
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration("from getitem")
        return index


class OldFails:
    def __getitem__(self, index):
        raise KeyError(index)


class NoIter(Old):
    __iter__ = None


class BadIter:
    def __iter__(self):
        return 5


class OnlyNext:
    def __next__(self):
        return 1


class Raises:
    def __iter__(self):
        raise ValueError("iter")


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n in (3, 5):
            raise StopIteration(self.n)
        return self.n


show(globals(), """
list(Old())
list(OldStop())
list(OldFails())
iter(NoIter())
2 in NoIter()
list(NoIter())
iter(BadIter())
list(BadIter())
iter(OnlyNext())
next(OnlyNext())
iter(Raises())
[*Raises()]
iter(5)
iter()
iter(1, 2, 3)
iter(5, 0)
iter(len)
next(5)
next([])
next()
next(iter([]), 1, 2)
next(iter([]))
next(iter([]), 'default')
iter(int, 0), 1
list(iter(iter([1, 2, 3]).__next__, 3))
2 in Old()
5 in OldStop()
sorted(OldStop()), tuple(OldStop()), max(OldStop()), dict(zip(OldStop(), 'ab')), [*OldStop()], {*OldStop()}
""".replace("iter(int, 0), 1", "type(iter(int, 0))"))
it = Iter()
print(list(it), list(it), next(it))
# Nothing in a class of a program keeps it from going on; the built-in ones stay exhausted.
values = iter([1, 2, 0, 3, 0])
it = iter(lambda: next(values), 0)
print(list(it), list(it), next(it, "ended"))
a, *b = Old()
print(a, b)
it = iter(Old())
print(next(it), it.__length_hint__() if hasattr(Old, "__len__") else "no length", type(it))


class Raising:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration
        if self.n == 5:
            raise ValueError("call")
        return self.n


it = iter(Raising(), 99)
print(list(it), next(it, "ended"), next(it, "ended"))
it = iter(lambda: 1 / 0, 1)
for _ in range(2):
    try:
        next(it)
    except ZeroDivisionError as error:
        print(error)
