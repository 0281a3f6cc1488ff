import weakref


class Thing:
    pass


a = Thing()
r = weakref.ref(a, lambda r: print("never"))
del r
del a
print("quiet")  # expect: quiet
