import weakref


class K:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b = K(1), K(1)
d = weakref.WeakKeyDictionary()
d[a] = "first"
d[b] = "second"
print(len(d), d[a], d[b], next(iter(d)) is a)  # expect: 1 second second True
del a
print(len(d), b in d)  # expect: 0 False
