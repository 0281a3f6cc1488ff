import gc, weakref


class Node:
    pass


gc.disable()
print(gc.isenabled())  # expect: False
references = []
for i in range(3000):
    node = Node()
    node.me = node
    references.append(weakref.ref(node))
del node
print(sum(r() is not None for r in references))  # expect: 3000
gc.enable()
print(gc.isenabled())  # expect: True
gc.collect()
print(sum(r() is not None for r in references))  # expect: 0
