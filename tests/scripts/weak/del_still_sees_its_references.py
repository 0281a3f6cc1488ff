import weakref


class Thing:
    def __del__(self):
        print("in del:", r() is self)


a = Thing()
r = weakref.ref(a, lambda r: print("callback:", r()))
del a
# expect: in del: True
# expect: callback: None
