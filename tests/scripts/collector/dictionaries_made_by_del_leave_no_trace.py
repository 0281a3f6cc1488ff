# Where the __dict__ that a __del__ has made was, others live and die in cycles as anywhere else.
import gc

gc.disable()


class Node:
    def __del__(self):
        self.__dict__


def rings_with_a_farewell(count):
    for _ in range(count):
        node = Node()
        node.me = node


def rings_of_dicts(count):
    for _ in range(count):
        ring = {}
        ring["me"] = ring


gc.collect()
for attempt in range(3):
    rings_with_a_farewell(50)
    print(gc.collect(0))
    rings_of_dicts(50)
    print(gc.collect(0))
# expect: 50
# expect: 50
# expect: 50
# expect: 50
# expect: 50
# expect: 50
