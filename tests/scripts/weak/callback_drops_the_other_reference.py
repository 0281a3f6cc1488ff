import weakref


class Thing:
    pass


a = Thing()
others = []
first = weakref.ref(a, lambda r: print("first is still called"))
others.append(weakref.ref(a, lambda r: print("second")))
last = weakref.ref(a, lambda r: others.clear())
del a
# expect: second
# expect: first is still called
print("end", others)  # expect: end []
