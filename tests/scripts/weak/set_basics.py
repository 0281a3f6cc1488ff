import weakref


class V:
    def __init__(self, n):
        self.n = n


a, b, c = V(1), V(2), V(3)
s = weakref.WeakSet([a, b])
s.add(c)
s.add(c)
print(len(s), a in s, sorted(v.n for v in s), 5 in s)  # expect: 3 True [1, 2, 3] False
del a
print(len(s), sorted(v.n for v in s))  # expect: 2 [2, 3]
s.discard(b)
s.discard(b)
print(len(s))  # expect: 1
try:
    s.remove(b)
except KeyError:
    print("not there")  # expect: not there
print(s.pop() is c, len(s))  # expect: True 0
try:
    s.pop()
except KeyError as error:
    print(error)  # expect: 'pop from empty WeakSet'
try:
    s.add([])
except TypeError as error:
    print(error)  # expect: cannot create weak reference to 'list' object
