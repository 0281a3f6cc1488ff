# The shortest chain from a root, one edge a line. The suspect is the last edge that every chain takes.
import lifetime


class Node:
    def __init__(self, name):
        self.name = name


class Holder:
    __slots__ = ("kept",)


registry = {}
shown = Node("shown")
print(lifetime.why(shown))


def fill(place):
    node = Node("n")
    place(node)
    print(lifetime.why(node))
    registry.clear()


def in_attribute(node):
    registry["holder"] = Holder()
    registry["holder"].kept = node


def in_class(node):
    Node.last = node


fill(lambda node: registry.update(list=[0, node]))
fill(lambda node: registry.update({node: 1}))
fill(lambda node: registry.update(set={(1, node)}))
fill(in_attribute)
fill(in_class)
del Node.last
print(lifetime.why([]))
