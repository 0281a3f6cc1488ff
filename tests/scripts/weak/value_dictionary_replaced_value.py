import weakref


class V:
    pass


d = weakref.WeakValueDictionary()
a, b = V(), V()
d["k"] = a
d["k"] = b
del a
print(d["k"] is b)  # expect: True
del b
print("k" in d)  # expect: False
