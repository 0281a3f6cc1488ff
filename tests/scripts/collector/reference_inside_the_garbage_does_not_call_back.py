import gc, weakref


class Node:
    pass


gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
a.watch = weakref.ref(b, lambda r: print("never"))
del a, b
gc.collect()
print("quiet")  # expect: quiet
