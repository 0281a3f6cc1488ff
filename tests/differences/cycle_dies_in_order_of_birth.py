# Difference: CPython calls the __del__ methods of one collected cycle in the order in which its generations happen to
# be chained, so that an older object may come after a younger one. Here the order is always that of birth.
import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name)


gc.disable()
old = Node("oldest")
gc.collect(0)
middle = Node("middle")
young = Node("youngest")
old.next, middle.next, young.next = young, old, middle
del old, young, middle
gc.collect()
