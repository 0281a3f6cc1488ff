# What the collector finds by itself is recorded too, among the young and, in slices, among the old. Of much garbage only a
# part is looked at: the numbers are estimates then.
import weakref

import lifetime


class Young:
    def __init__(self):
        self.me = self


class Old:
    def __init__(self):
        self.other = {"back": self}


def grow():
    kept = [Old() for _ in range(80_000)]
    # To ask the reference itself would be to touch the object, which the collector then takes for one in use.
    return weakref.ref(kept[0], dead.append)


for _ in range(10_000):
    Young()
dead = []
oldest = grow()
while not dead:
    more = [Old() for _ in range(1000)]
for cycle in sorted(lifetime.cycles(), key=lambda cycle: cycle.weaken):
    print(cycle.weaken, cycle.breaks_all, cycle.count > 1000, cycle.freed_objects >= cycle.count)
