# gc.callbacks, gc.garbage and what __del__ saves are as without the module; what is saved was kept by its cycle alone.
import gc

import lifetime

gc.disable()


class Node:
    def __init__(self, name):
        self.name, self.me = name, self


events = []
gc.callbacks.append(lambda phase, info: events.append((phase, info["collected"])))
Node("first")
gc.collect()
print(events)
gc.callbacks.clear()
gc.set_debug(gc.DEBUG_SAVEALL)
Node("kept")
gc.collect()
print([node.name for node in gc.garbage if isinstance(node, Node)])
gc.set_debug(0)
gc.garbage.clear()
saved = []


class Phoenix:
    def __init__(self):
        self.me = self

    def __del__(self):
        saved.append(self)


Phoenix()
gc.collect()
print(len(saved), saved[0].me is saved[0])
print([(cycle.weaken, cycle.count) for cycle in lifetime.cycles()])
