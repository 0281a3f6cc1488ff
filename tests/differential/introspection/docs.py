# inspect.getdoc(), cleandoc() and indentsize(): inherited doc strings, indentation.
import inspect
class A:
    """A's doc.

        indented
    back
    """
    def m(self):
        """m doc

            deep
          less
        """
    def n(self): "n doc"
    @property
    def p(self): "p doc"
    @classmethod
    def c(cls): "c doc"
class B(A):
    def m(self): pass
    def n(self): "own"
    @property
    def p(self): pass
    @classmethod
    def c(cls): pass
class C(B):
    "C"
for thing in (A, B, C, A.m, B.m, B().m, C().n, B.p, B.c, B().c, C.c):
    print(repr(inspect.getdoc(thing)))
def tabs():
    """one
	two
	  three
	"""
print(repr(inspect.getdoc(tabs)))
for doc in ("", "one", "  one", "one\n  two\n    three", "\n\n  a\n  b\n\n", "a\n\tb\n\tc", "  \n", "x\n\n\n  y"):
    print(repr(inspect.cleandoc(doc)))
print(inspect.indentsize("    x"), inspect.indentsize("\tx"), inspect.indentsize(""))
for thing in (5, None, "text", object(), 3.5):
    print(inspect.getdoc(thing) is not None and inspect.getdoc(thing) == inspect.cleandoc(type(thing).__doc__))
def none(): pass
print(inspect.getdoc(none))
none.__doc__ = 5
print(inspect.getdoc(none))
class Slots:
    __slots__ = {"documented": "what it is", "b": None}
print(inspect.getdoc(Slots.documented))
