# A sys.excepthook that fails itself: both errors are told, and handlers still run.
import sys, atexit
atexit.register(print, "atexit runs")
def hook(*args):
    print("hook called with", len(args), args[0].__name__)
    raise RuntimeError("in the hook")
sys.excepthook = hook
try:
    raise KeyError("caught")
except KeyError:
    print("caught ones do not call it")
raise ValueError("uncaught")
