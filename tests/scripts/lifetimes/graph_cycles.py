# Cycles that live are orange. What only a cycle keeps alive is red; what collections have found can be drawn too.
import gc
import weakref

import lifetime
from _drawn import show

gc.disable()


class Parent:
    def __init__(self, name):
        self.name = name
        self.child = Child(self)


class Child:
    def __init__(self, parent):
        self.parent = parent


def alive():
    parent = Parent("alive")
    show(parent)


def lost():
    parent = Parent("lost")
    return weakref.ref(parent)


def lost_list():
    all = []
    all.append(all)


alive()
gc.collect()
lifetime.cycles(forget=True)
reference = lost()
show(reference)
print("after that it is still there:", reference().name, gc.collect())
lost_list()
show(cycles=True)
print(gc.collect())
