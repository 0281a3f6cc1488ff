import gc, weakref


class Node:
    def __del__(self):
        print("del sees", r())


gc.disable()
a = Node()
a.me = a
r = weakref.ref(a, lambda r: print("callback", r()))
del a
gc.collect()
# expect: callback None
# expect: del sees None
