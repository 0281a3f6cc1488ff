# Numbers, texts and empty containers stand in the box of their holder; containers with one owner are part of the arrow,
# and those with several are boxes.
from _drawn import show


class Thing:
    pass


class Slotted:
    __slots__ = ("left", "right")


def draw():
    thing = Thing()
    thing.number, thing.text, thing.truth, thing.nothing = 3, "a text", True, None
    thing.empty, thing.none = [], {}
    thing.kind = Thing
    thing.deep = {"a": [(Thing(), 1), Thing()]}
    thing.shared = [1, 2]
    thing.other = Slotted()
    thing.other.left, thing.other.right = thing.shared, 2.5
    show(thing)


draw()
