# Without a call of gc.collect, cycles do not pile up.
import weakref


class Node:
    pass


live = weakref.WeakSet()
most = 0
for i in range(20000):
    node = Node()
    node.me = node
    live.add(node)
    if i % 1000 == 0:
        most = max(most, len(live))
print(most < 19000)  # expect: True
