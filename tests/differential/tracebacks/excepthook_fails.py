# A sys.excepthook that fails: both exceptions are printed.
import sys


def hook(*args):
    print("hook")
    raise KeyError("in hook")


sys.excepthook = hook
raise ValueError("original")
