# int() of objects: __int__, __index__; what they may give.
from _show import show
class Whole:
    def __int__(self): return 42
class Index:
    def __index__(self): return 7
class Both:
    def __int__(self): return 1
    def __index__(self): return 2
class WrongInt:
    def __int__(self): return 1.5
class WrongIndex:
    def __index__(self): return "x"
class Raises:
    def __int__(self): raise KeyError("inside")
class IndexRaises:
    def __index__(self): raise ZeroDivisionError("idx")
class NotCallable:
    __int__ = None
class SubStr(str):
    def __int__(self): return 99
class SubBytes(bytes):
    def __int__(self): return 98
class SubInt(int):
    def __int__(self): return 3
class Instance: pass
instance = Instance()
instance.__int__ = lambda: 5
show("""
int(Whole()), int(Index()), int(Both())
int(WrongInt())
int(WrongIndex())
int(Raises())
int(IndexRaises())
int(NotCallable())
int(SubStr("12")), int(SubBytes(b"5"))
int(SubInt(9)), int(SubInt(9)) + 0
int(instance)
int(None)
int([])
int({})
int(object)
int(1j)
int(...)
int(range(3))
int(True), int(False), int(3.99), int(-3.99), int(1e30), int(-0.0)
int(float("inf"))
int(float("-inf"))
int(float("nan"))
int("5", Index())
int("5", Whole())
int(Whole(), 10)
range(Whole())
range(Index())
[1,2,3][Whole()]
[0]*8 + [1][Index():]
""", globals())
