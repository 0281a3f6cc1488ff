import weakref


class Thing:
    pass


a, b = Thing(), Thing()
table = {(weakref.ref(a), weakref.ref(b)): "edge"}
print(table[weakref.ref(a), weakref.ref(b)], (weakref.ref(b), weakref.ref(a)) in table)
# expect: edge False
del a
print(len(table), [r() is b for r in next(iter(table))])  # expect: 1 [False, True]
