# Weak references hold nothing; an unreachable cycle is told as such; a pending finalizer is a root; the value of a
# WeakKeyDictionary's entry leans on its key.
import collections
import functools
import gc
import lifetime
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []


gc.disable()


def cycle():
    parent, child = Node("parent"), Node("child")
    parent.children.append(child)
    child.parent = parent
    held = child.held = Node("held")
    return weakref.ref(parent), weakref.ref(held)


parent, held = cycle()
print(lifetime.why(parent()))
print(lifetime.why(held()))
print(lifetime.why(parent()).is_cycle, lifetime.why(parent()).suspect, lifetime.why(parent()).root)
gc.collect()
print(parent(), held())


def finalizer():
    node, other = Node("argument"), Node("other")
    keep.append(other)
    weakref.finalize(other, id, node)
    return weakref.ref(node)


keep = []
node = finalizer()
print(lifetime.why(node()))
keep.clear()
print(node())

table = weakref.WeakKeyDictionary()


def entry(refers_back):
    key, value = Node("key"), Node("value")
    table[key] = value
    if refers_back:
        value.key = key
    else:
        keep.append(key)
    return weakref.ref(value)


value = entry(False)
print(lifetime.why(value()))
keep.clear()
print(value())
value = entry(True)
print(lifetime.why(value()))
gc.collect()
print(value())


@functools.lru_cache
def cached(thing):
    return len(thing.name)


def others():
    cached(Node("cached"))
    queue.append(Node("queued"))


queue = collections.deque()
others()
print(lifetime.why(queue[0]))
