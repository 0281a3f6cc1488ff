"""CPU time of gc.collect() with a heap of one shape, and of building it. Arguments: the shape, how many objects."""
import gc
import sys
import time

shape, objects = sys.argv[1], int(sys.argv[2])
now = time.process_time


class Tree:
    __slots__ = ("left", "right", "parent", "depth")

    def __init__(self, parent, depth):
        self.parent, self.depth = parent, depth
        self.left = self.right = None


class Node:
    def __init__(self, first, second):
        self.first = first
        self.second = second


def tree(count):
    def grow(depth):
        return Node(grow(depth - 1), grow(depth - 1)) if depth else Node(None, None)

    return [grow(9) for _ in range(count // 1023)]


def broad_tree(count):
    root = Tree(None, 0)
    waiting = [root]
    made = 1
    for parent in waiting:
        if made >= count:
            return root
        parent.left, parent.right = Tree(parent, 1), Tree(parent, 1)
        waiting += parent.left, parent.right
        made += 2


def dict_like(count):
    return {number: {"number": number, "items": [number, str(number)]} for number in range(count // 2)}


def random_graph(count):
    nodes = [Node(None, None) for _ in range(count)]
    state = 12345
    for node in nodes:
        state = (state * 1103515245 + 12345) % 2147483648
        node.first = nodes[state % count]
        state = (state * 1103515245 + 12345) % 2147483648
        node.second = nodes[state % count]
    return nodes


def ring(count):
    first = last = Node(None, None)
    for _ in range(count - 1):
        last.first = Node(None, last)
        last = last.first
    last.first = first
    return first


def slotted_ring(count):
    first = last = Tree(None, 0)
    for _ in range(count - 1):
        last.left = Tree(last, 0)
        last = last.left
    last.left = first


def small_rings(count):
    result = None
    for _ in range(count // 2):
        one = Node(None, None)
        one.first = Node(one, None)
    return result


def timed(function):
    before = now()
    function()
    return (now() - before) * 1000


gc.disable()
gc.collect()
dies = shape.endswith(("ring", "rings"))
times = []
for _ in range(5):
    if dies or not times:
        graph = globals()[shape](objects)
        if dies:
            graph = None
        else:
            gc.collect()
    times.append(timed(gc.collect))
print(f"{sorted(times)[2]:9.1f} ms")
