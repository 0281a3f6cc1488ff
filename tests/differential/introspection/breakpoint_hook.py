# breakpoint(): sys.breakpointhook, its arguments and result, __breakpointhook__.
import sys
print(sys.breakpointhook is sys.__breakpointhook__, sys.breakpointhook.__name__)
def hook(*args, **kwargs):
    print("hook", args, kwargs, sys._getframe(1).f_code.co_name)
    return "result"
sys.breakpointhook = hook
def function():
    return breakpoint(1, 2, key=3)
print(function(), breakpoint())
def failing(): raise KeyError("in the hook")
sys.breakpointhook = failing
try:
    breakpoint()
except KeyError as error:
    print("KeyError", error)
try:
    breakpoint(5)
except TypeError as error:
    print(error)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
sys.breakpointhook = None
try:
    breakpoint()
except TypeError as error:
    print(error)
sys.breakpointhook = sys.__breakpointhook__
print(breakpoint.__doc__ is not None, breakpoint.__text_signature__)
