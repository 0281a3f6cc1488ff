# flags: --report-cycles
import weakref


class Node:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []


root = Node()
root.children.append(Node(root))
alive = []
alive.append(alive)
print("no cycle dies")  # expect: no cycle dies
# expect stderr: cycles: none was found
