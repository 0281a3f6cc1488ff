# Difference: as exit_names_are_still_bound.py, for objects in a cycle: each __del__ runs, once, with all
# names bound.
import sys


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "->", self.other.name, len(log))


sys.held = sys.modules[__name__]
a, b = Node("a"), Node("b")
a.other, b.other = b, a
log = ["kept until all is over"]
print("end of the program")
