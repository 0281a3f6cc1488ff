import weakref


class V:
    def __init__(self, n):
        self.n = n


def show(s):
    return type(s).__name__, sorted(v.n for v in s)


a, b, c = V(1), V(2), V(3)
one, two = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
print(show(one | two), show(one & two), show(one - two), show(one ^ two))
# expect: ('WeakSet', [1, 2, 3]) ('WeakSet', [2]) ('WeakSet', [1]) ('WeakSet', [1, 3])
print(one <= (one | two), one.isdisjoint(two), one == weakref.WeakSet([b, a]), show(one.copy()), one.issubset(two))
# expect: True False True ('WeakSet', [1, 2]) False
one |= two
print(show(one))  # expect: ('WeakSet', [1, 2, 3])
one.clear()
print(show(one), bool(one))  # expect: ('WeakSet', []) False
