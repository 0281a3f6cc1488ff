# sys: getsizeof, intern, getrefcount, _getframe, displayhook, hooks that programs replace.
import sys, builtins
class Sized:
    def __init__(self, n): self.n = n
    def __sizeof__(self): return self.n
for n in ("x", -1, 2**70, None):
    try:
        print(sys.getsizeof(Sized(n)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(sys.getsizeof(Sized("x"), "default"), sys.getsizeof(0) > 0)
a, b = "some text!", "".join(["some ", "text!"])
print(sys.intern(a) is sys.intern(b), sys.intern("abc") is "abc"[:])
class S(str): pass
try:
    sys.intern(S("x"))
except TypeError as error:
    print(error)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name, sys._getframe(0).f_lineno
print(f(), sys._getframe().f_code.co_name, sys._getframe().f_back)
sys.displayhook(5)
print(builtins._)
sys.displayhook(None)
print(builtins._)
sys.displayhook("text\né")
out = sys.stdout
sys.stdout = None
try:
    sys.displayhook(7)
except (AttributeError, RuntimeError) as error:
    sys.stdout = out
    print(type(error).__name__, error)
sys.stdout = out
del builtins._
print(sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__, sys.unraisablehook is sys.__unraisablehook__)
def recurse(n): return recurse(n + 1)
old = sys.getrecursionlimit()
sys.setrecursionlimit(80)
try:
    recurse(0)
except RecursionError as error:
    print(error)
finally:
    sys.setrecursionlimit(old)
print(sys.getrecursionlimit() == old)
try:
    raise ValueError("now")
except ValueError:
    print(sys.exc_info()[0], sys.exception(), sys.exc_info()[2] is sys.exception().__traceback__)
for code in (None, 0, 3, "text", (1, 2), [], 2.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args)
