import weakref


class K:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"K({self.name})"


a, b = K("a"), K("b")
d = weakref.WeakKeyDictionary()
d[a], d[b] = 1, 2
print(len(d), d[a], a in d, K("c") in d, d.get(K("c"), 0), list(d.items()), list(d.keys()), list(d.values()))
# expect: 2 1 True False 0 [(K(a), 1), (K(b), 2)] [K(a), K(b)] [1, 2]
del a
print(len(d), list(d))  # expect: 1 [K(b)]
print(d.pop(b), len(d))  # expect: 2 0
try:
    d[b]
except KeyError:
    print("no such key")  # expect: no such key
try:
    d["text"] = 1
except TypeError as error:
    print(error)  # expect: cannot create weak reference to 'str' object
print("text" in d, d.setdefault(b, 9), d[b])  # expect: False 9 9
