# Without sys.excepthook an uncaught error is still told.
import sys
del sys.excepthook
print("before")
raise ValueError("uncaught without a hook")
