import gc, weakref


class Thing:
    pass


r = weakref.ref(Thing, lambda r: print("class gone"))
instance = Thing()
del Thing
gc.collect()
print(r() is type(instance))  # expect: True
del instance
gc.collect()  # expect: class gone
print(r())  # expect: None
