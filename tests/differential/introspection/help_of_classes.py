# help() of classes and instances of a program.
class Base:
    """A base."""
    shared = 1
    def inherited(self, a, b=2):
        "Inherited doc."
    def both(self): "base both"
class C(Base):
    """A class.

    With more text.
    """
    x = 5
    y: int = 3
    def __init__(self, a, *, b=None):
        """Makes one."""
    def method(self, q: int = 3) -> str:
        """Does it."""
    def both(self): pass
    @classmethod
    def cm(cls, z):
        "class method doc"
    @staticmethod
    def sm(z): pass
    @property
    def prop(self):
        "prop doc"
    @property
    def rw(self): return 1
    @rw.setter
    def rw(self, v): pass
    def __len__(self): return 1
    def _private(self): pass
    alias = method
class Slots:
    __slots__ = ("a", "b")
class Empty: pass
class Meta(type):
    def mm(cls): "meta method"
class WithMeta(metaclass=Meta): pass
from collections import namedtuple
for thing in (Base, C, Slots, Empty, Meta, WithMeta, C(1), Slots()):
    if thing is not Meta:
        help(thing)
