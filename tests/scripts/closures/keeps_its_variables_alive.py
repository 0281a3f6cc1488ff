import weakref


class Thing:
    pass


def make():
    kept, dropped = Thing(), Thing()
    watch = weakref.ref(kept), weakref.ref(dropped)
    return watch, lambda: kept


(kept, dropped), function = make()
print(kept() is not None, dropped() is None)  # expect: True True
del function
print(kept() is None)  # expect: True
