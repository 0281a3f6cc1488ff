# help(): functions, classes, instances, modules, methods, names as texts, and what is not known.
import sys, types
def function(a, b: int = 5, *args, key=None, **rest) -> str:
    """The first line.

    More of it,
      indented.
    """
def bare(): pass
lam = lambda x, y=1: x
class Base:
    """A base."""
    attribute = 5
    def method(self, x): "Does something."
    @classmethod
    def make(cls): "Makes one."
    @staticmethod
    def helper(): "Helps."
    @property
    def size(self): "How large."
class Derived(Base):
    def method(self, x): "Does more."
    def __repr__(self): return "<a derived>"
class Empty: pass
for thing in (function, bare, lam, Base, Derived, Empty, Derived(), Derived().method, Base.make, Base.size, 5 .bit_length, len):
    help(thing)
help("nothing.of.this")
help("len")
help("_no_such_thing_at_all")
m = types.ModuleType("made", "A made module.\n\nWith two paragraphs.")
m.function = function; m.__all__ = ["function", "DATA"]; m.DATA = [1, 2]; m.hidden = 5
function.__module__ = "made"
help(m)
print(help, repr(help), type(help).__name__)
for args in ((1, 2),):
    try:
        help(*args)
    except TypeError as error:
        print(error)
