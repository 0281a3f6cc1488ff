# Each node holds its children in a list, each child its parent: the parent's is the edge to weaken.
from _found import show


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        self.children.append(child)
        child.parent = self


def tree():
    root = Node("root")
    for name in "abc":
        root.add(Node(name))


class Twig:
    """Nobody can tell from these names; but every twig leads to the same stem, and it holds them in a dict."""

    def __init__(self, stem=None):
        self.grows_from = stem
        self.twigs = {}
        if stem:
            stem.twigs[len(stem.twigs)] = self


def stem():
    root = Twig()
    for _ in range(3):
        Twig(root)


class Head:
    def __init__(self):
        self.left, self.right = Arm(self), Arm(self)


class Arm:
    def __init__(self, head):
        self.head = head


show(tree)
show(stem)
show(Head)
