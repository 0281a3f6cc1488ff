import weakref


class Thing:
    def __del__(self):
        print("del")


a = Thing()
one = weakref.ref(a, lambda r: print("one"))
two = weakref.ref(a, lambda r: print("two"))
three = weakref.ref(a, lambda r: print("three"))
del two
del a
# expect: del
# expect: three
# expect: one
print("after")  # expect: after
