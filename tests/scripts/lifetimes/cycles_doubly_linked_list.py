# Of next and previous, the one that leads back is the one to weaken; whichever the collector meets first.
from _found import show


class Link:
    def __init__(self):
        self.next = self.prev = None


def two():
    a, b = Link(), Link()
    a.next, b.prev = b, a


def many():
    last = Link()
    for _ in range(50):
        last.next = Link()
        last.next.prev = last
        last = last.next


def ring():
    # Without prev there is still a cycle, and without next.
    a, b, c = Link(), Link(), Link()
    a.next, b.next, c.next = b, c, a
    a.prev, b.prev, c.prev = c, a, b


show(two)
show(many)
show(ring)
