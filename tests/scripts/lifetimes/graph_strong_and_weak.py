# Strong edges with their names; weak ones dashed, be they references, proxies or entries of weak dictionaries and sets.
import weakref

from _drawn import show


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        if parent:
            self.parent = weakref.ref(parent)
            parent.children.append(self)


class Watcher:
    pass


def tree():
    root = Node("root")
    for name in "ab":
        Node(name, root)
    return root


def everything():
    watcher = Watcher()
    target = watcher.held = Watcher()
    watcher.proxy = weakref.proxy(target)
    watcher.by_name = weakref.WeakValueDictionary(one=target)
    watcher.facts = weakref.WeakKeyDictionary({target: Watcher()})
    watcher.all = weakref.WeakSet([target])
    watcher.gone = weakref.ref(Watcher())
    return watcher


def draw(make):
    thing = make()
    show(thing)


draw(tree)
draw(everything)
