# An object in its own cache; containers without an object; classes, which always hold themselves.
from _found import show


class Cacher:
    def __init__(self):
        self.cache = {"me": self}


class Keyed:
    def __init__(self):
        self.known = {self}


class Attributed:
    def __init__(self):
        self.__dict__["itself"] = self


class Slotted:
    __slots__ = ("other",)


def slotted():
    a, b = Slotted(), Slotted()
    a.other, b.other = b, a


def lists():
    inner = []
    outer = [inner]
    inner.append(outer)


def alone():
    class Alone:
        pass


show(Cacher)
show(Keyed)
show(Attributed)
show(slotted)
show(lists)
show(alone)
