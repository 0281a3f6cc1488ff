import weakref


class Value:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b, c = Value(1), Value(1), Value(2)
ra, rb, rc = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(ra == rb, ra == rc, hash(ra) == hash(a), {ra: "x"}[rb])  # expect: True False True x
del a
print(ra == rb, ra == ra, hash(ra) == hash(b))  # expect: False True True
del c
try:
    hash(rc)
except TypeError as error:
    print(error)  # expect: weak object has gone away


class Unhashable:
    __hash__ = None


u = Unhashable()
try:
    hash(weakref.ref(u))
except TypeError as error:
    print(error)  # expect: unhashable type: 'Unhashable'
