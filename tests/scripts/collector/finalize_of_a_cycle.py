import gc, weakref


class Node:
    pass


gc.disable()
a = Node()
a.me = a
weakref.finalize(a, print, "finalized")
del a
print("collecting")  # expect: collecting
gc.collect()  # expect: finalized
print("done")  # expect: done
