# breakpoint(): sys.breakpointhook replaced, deleted, with arguments; PYTHONBREAKPOINT is asked at each call.
import sys
calls = []
def hook(*args, **kwargs):
    calls.append((args, kwargs)); return "from the hook"
sys.breakpointhook = hook
print(breakpoint(), breakpoint(1, 2, key=3), calls)
sys.breakpointhook = lambda: sys._getframe(1).f_lineno
print(breakpoint())
for bad in (None, 5, "x"):
    sys.breakpointhook = bad
    try:
        breakpoint()
    except TypeError as error:
        print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
sys.breakpointhook = sys.__breakpointhook__
print(sys.breakpointhook is sys.__breakpointhook__, callable(sys.breakpointhook))
def raising(): raise KeyError("hook")
sys.breakpointhook = raising
try:
    breakpoint()
except KeyError as error:
    print(repr(error))
try:
    breakpoint(1)
except TypeError as error:
    print(error)
