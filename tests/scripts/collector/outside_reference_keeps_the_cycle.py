import gc, weakref


class Node:
    pass


gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
b.extra = "kept"
r = weakref.ref(a)
del b
gc.collect()
print(r() is a, a.other.extra)  # expect: True kept
del a
gc.collect()
print(r())  # expect: None
