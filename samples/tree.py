# A tree whose children know their parent weakly: no cycle, so the whole tree dies with its root, at once.
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = None

    @property
    def parent(self):
        return self._parent() if self._parent is not None else None

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child

    def path(self):
        above = self.parent
        return f"{above.path()}/{self.name}" if above else self.name

    def __del__(self):
        print(f"  {self.name} is gone")


root = Node("forest")
oak = root.add(Node("oak"))
nest = oak.add(Node("nest"))
root.add(Node("pine"))

print(nest.path())

print("the forest goes, from the top down, but for what someone still holds:")
del root

print(nest.path())
print("the oak has no parent any more:", oak.parent)

print("now the oak:")
del oak
print(nest.path())
print("and at the end of the program the nest")
