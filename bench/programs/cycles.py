# Garbage that only the collector finds, while much else is alive.
import gc


class Node:
    def __init__(self, other=None):
        self.other = other


live = [[i, str(i)] for i in range(100000)]
for i in range(150000):
    a = Node()
    b = Node(a)
    a.other = b
rings = []
for i in range(300):
    first = node = Node()
    for _ in range(200):
        node.other = Node()
        node = node.other
    node.other = first
    rings.append(first)
rings.clear()
a = b = first = node = None
gc.collect()
print(len(live), gc.collect())
