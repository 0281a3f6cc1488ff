import gc, weakref


class Node:
    pass


gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
ra, rb = weakref.ref(a), weakref.ref(b)
del a, b
print(ra() is not None, rb() is not None)  # expect: True True
print(gc.collect() >= 2, ra(), rb(), gc.collect())  # expect: True None None 0
