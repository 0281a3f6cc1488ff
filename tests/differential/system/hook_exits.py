# A sys.excepthook that leaves with a status of its own.
import sys
def hook(kind, value, traceback):
    print("hook", value)
    sys.exit(17)
sys.excepthook = hook
raise ValueError("first")
