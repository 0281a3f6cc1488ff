import gc, weakref


class Node:
    pass


gc.disable()
a = Node()
a.values = weakref.WeakValueDictionary(me=a)
a.keys = weakref.WeakKeyDictionary({a: 1})
a.set = weakref.WeakSet([a])
r = weakref.ref(a)
del a
print(r())  # expect: None
