# Cycles of the same classes and names are counted together, wherever in its list or dict a thing stands.
import gc

import lifetime

gc.disable()


class Node:
    def __init__(self, place):
        self.items = [None] * place + [self]


class Pair:
    def __init__(self):
        self.other = None


for place in range(30):
    Node(place)
for _ in range(4):
    a, b = Pair(), Pair()
    a.other, b.other = b, a
del a, b
print(len(lifetime.cycles()))  # nobody has collected yet
gc.collect()
found = lifetime.cycles()
print(len(found), found.is_exact, repr(found))
for cycle in sorted(found, key=lambda cycle: cycle.weaken):
    print(cycle.weaken, cycle.count, cycle.objects, cycle.freed_objects, cycle.size)
    print(cycle.definitions)
print(found[0].weaken, [cycle.count for cycle in found])
Node(3)
print([cycle.count for cycle in lifetime.cycles(collect=True)])
print(len(lifetime.cycles(forget=True)), len(lifetime.cycles()))
print(lifetime.cycles())
