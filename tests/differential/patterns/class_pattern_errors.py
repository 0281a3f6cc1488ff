# Every error of class patterns, in the order of the checks.
class A:
    __match_args__ = ("x",)
    x = 1
class NotTuple: __match_args__ = ["x"]
class NotStr: __match_args__ = ("x", 2); x = 1
class Twice: __match_args__ = ("x", "x"); x = 1
class None_: __match_args__ = None
class Empty: __match_args__ = ()
class Plain: pass
class Raising:
    @property
    def x(self): raise KeyError("x")
class RaisingMeta(type):
    @property
    def __match_args__(cls): raise ZeroDivisionError("no args")
class Raises(metaclass=RaisingMeta): pass
class Hidden:
    __match_args__ = ("x",)
    def __getattr__(self, name): raise AttributeError(name)
def attempt(subject, pattern):
    scope = dict(globals(), subject=subject)
    try: exec(f"match subject:\n case {pattern}: print('matched')\n case _: print('no match')\n", scope)
    except Exception as error: print(f"{pattern}: {type(error).__name__}: {error}")
    else: print("   ", pattern)
attempt(A(), "A(1, 2)")
attempt(A(), "A(1, 2, 3)")
attempt(A(), "A(1, x=1)")
attempt(A(), "A(1)")
attempt(NotTuple(), "NotTuple(1)")
attempt(NotTuple(), "NotTuple()")
attempt(NotStr(), "NotStr(1)")
attempt(NotStr(), "NotStr(1, 2)")
attempt(Twice(), "Twice(1, 1)")
attempt(None_(), "None_(1)")
attempt(Empty(), "Empty(1)")
attempt(Plain(), "Plain(1)")
attempt(Plain(), "Plain(1, 2)")
attempt(Raising(), "Raising(x=1)")
attempt(Raises(), "Raises(1)")
attempt(Raises(), "Raises()")
attempt(Hidden(), "Hidden(1)")
attempt(1, "A(1, 2)")
attempt(1, "NotTuple(1)")
attempt(1, "print(1)")
attempt(1, "A.x(1)")
attempt(1, "missing(1)")
attempt(1, "(1)")
attempt((), "tuple() | list()")
attempt([], "list | tuple()")
attempt(1, "A.y()")
attempt(A(), "A(x=1, x=2)")
attempt(A(), "A(x=1, 2)")
import types
Alias = list[int]
U = int | str
attempt([], "Alias()")
attempt(1, "U()")
