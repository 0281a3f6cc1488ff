import gc, weakref


class Node:
    pass


gc.disable()
first = node = Node()
for _ in range(100000):
    node.next = Node()
    node = node.next
node.next = first
r = weakref.ref(first)
del first, node
gc.collect()
print(r())  # expect: None
