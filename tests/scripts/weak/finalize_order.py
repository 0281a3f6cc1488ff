import weakref


class Thing:
    def __del__(self):
        print("del")


a = Thing()
weakref.finalize(a, print, "first registered")
weakref.finalize(a, print, "second registered")
r = weakref.ref(a, lambda r: print("reference"))
weakref.finalize(a, print, "third registered")
del a
# expect: del
# expect: third registered
# expect: reference
# expect: second registered
# expect: first registered
