import weakref


class Thing:
    pass


a = Thing()
p = weakref.proxy(a, lambda proxy: print("gone", proxy is p))
del a  # expect: gone True
