# Generators in reference cycles: closed by the collector, with what they hold.
import gc

gc.disable()


class Node:
    pass


def body(node, name):
    try:
        yield name
    finally:
        print("finally", name, node.mark)


node = Node()
node.mark = "marked"
node.generator = body(node, "suspended")
print(next(node.generator))
del node
print("collecting")
gc.collect()
print("collected")


def self_referring():
    me = yield
    try:
        yield me
    finally:
        print("self", me is not None)


g = self_referring()
next(g)
g.send(g)
del g
gc.collect()
node = Node()
node.generator = body(node, "unstarted")
del node
print(gc.collect() > 0)


def resurrect():
    try:
        yield
    finally:
        global saved
        saved = me[0]


me = [resurrect()]
next(me[0])
g = me[0]
me[0] = g
print(g.gi_frame is not None)
del g
me.clear
print("end")
