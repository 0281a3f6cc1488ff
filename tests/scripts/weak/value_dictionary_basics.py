import weakref


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V({self.n})"


d = weakref.WeakValueDictionary()
a, b = V(1), V(2)
d["a"], d["b"] = a, b
print(len(d), d["a"], "a" in d, d.get("zz"), d.get("zz", 0), sorted(d), list(d.values()), list(d.items()))
# expect: 2 V(1) True None 0 ['a', 'b'] [V(1), V(2)] [('a', V(1)), ('b', V(2))]
del a
print(len(d), "a" in d, list(d.keys()))  # expect: 1 False ['b']
try:
    d["a"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('a')
print(d.pop("b"), len(d), d.pop("b", "none"))  # expect: V(2) 0 none
try:
    d["x"] = 5
except TypeError as error:
    print(error)  # expect: cannot create weak reference to 'int' object
c = d.setdefault("c", V(3))
print(c, d.setdefault("c", V(4)), bool(d))  # expect: V(3) V(3) True
del d["c"]
try:
    del d["c"]
except KeyError as error:
    print(repr(error))  # expect: KeyError('c')
