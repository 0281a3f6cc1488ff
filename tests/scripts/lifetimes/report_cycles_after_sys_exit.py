# flags: --report-cycles
# expect status: 3
import gc
import sys

gc.disable()


class Node:
    def __init__(self):
        self.me = self


def leave():
    Node()
    sys.exit(3)


print("leaving")  # expect: leaving
leave()
# expect stderr:     Node object.me
# expect stderr:       → Node object
# expect stderr:     weaken Node.me: no cycle is left without it
