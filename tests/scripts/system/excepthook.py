import sys
sys.excepthook = lambda kind, error, traceback: print("hook", kind.__name__, error)
raise ValueError("uncaught")

# expect: hook ValueError uncaught
# expect status: 1
