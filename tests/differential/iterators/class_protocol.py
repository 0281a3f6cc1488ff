# iterators written as classes and generators: protocol looked up on the type, errors that come through, for-else
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration("value")
        self.n -= 1
        return self.n


c = Count(3)
c.__next__ = lambda: "instance"
c.__iter__ = lambda: iter("instance")
print(list(c), next(Count(1)))


class NoNext:
    def __iter__(self):
        return self


class NextIsAttribute:
    def __iter__(self):
        return self

    __next__ = 5


class Static:
    def __iter__(self):
        return self

    @staticmethod
    def __next__():
        raise StopIteration


class FailsLater:
    def __iter__(self):
        yield 1
        raise RuntimeError("later")


class IterIsGenerator:
    def __iter__(self):
        yield from (1, 2)


for thing in (NoNext(), NextIsAttribute(), Static(), FailsLater(), IterIsGenerator()):
    for act in (list, lambda t: [x for x in t], lambda t: (lambda *a: a)(*t), lambda t: dict.fromkeys(t), lambda t: 5 in t, lambda t: iter(t) and "iter"):
        try:
            print(type(thing).__name__, act(thing))
        except Exception as error:
            print(type(thing).__name__, type(error).__name__, error)
for x in Count(2):
    print(x)
else:
    print("else")
for x in Count(5):
    if x == 3:
        break
else:
    print("not reached")
print(x)


class Deletes:
    def __iter__(self):
        return self

    def __next__(self):
        del Deletes.__next__
        return 1


try:
    for x in Deletes():
        print("got", x)
except TypeError as error:
    print(error)


class Meta(type):
    def __iter__(cls):
        return iter(cls.__name__)

    def __len__(cls):
        return 9

    def __getitem__(cls, key):
        return key


class Named(metaclass=Meta):
    pass


print(list(Named), len(Named), Named[5])
x, y, *z = Count(5)
print(x, y, z)
try:
    x, y = Count(3)
except ValueError as error:
    print(error)
try:
    x, y = Count(1)
except ValueError as error:
    print(error)
try:
    x, y = 5
except TypeError as error:
    print(error)


def g():
    yield 1
    raise StopIteration("inside")


try:
    list(g())
except RuntimeError as error:
    print(error, repr(error.__cause__))
