# Of a long cycle the first things and the last are told. Long ones are one kind, whatever their lengths.
import gc

import lifetime

gc.disable()


class Link:
    pass


def ring(length):
    first = last = Link()
    for _ in range(length - 1):
        last.next = Link()
        last = last.next
    last.next = first


for length in (1, 2, 12, 13, 500, 200_000):
    ring(length)
    gc.collect()
    (cycle,) = lifetime.cycles(forget=True)
    print(length, len(cycle.edges), cycle.weaken, cycle.size, cycle.freed_objects, "…" in str(cycle).partition("weaken")[0])
for length in (14, 20, 600, 7, 7):
    ring(length)
gc.collect()
print(sorted((cycle.count, len(cycle.edges)) for cycle in lifetime.cycles()))
