import weakref


class Thing:
    pass


a = Thing()
one = weakref.ref(a)
two = weakref.ref(a, lambda r: print(r(), one()))
del a  # expect: None None
