# While the collection of the old is under way, everything can be seen and counted as ever.
import gc
import sys


class Node:
    def __init__(self, other):
        self.other = other
        self.me = self


gc.set_threshold(50)
first = Node(None)
kept = [first]
wrong = 0
for i in range(60_000):
    kept.append(Node(kept[-1]))
    Node(None)
    if i % 5_000 == 4_999:
        nodes = sum(type(one) is Node for one in gc.get_objects())
        wrong += nodes < len(kept)
        wrong += sys.getrefcount(kept[i // 2]) != 4  # the list, its successor, itself and the argument
        wrong += not gc.is_tracked(kept[i // 3]) or kept not in gc.get_referrers(kept[i // 4])
print(wrong)  # expect: 0
