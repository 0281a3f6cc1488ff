# sys.excepthook at the end of a program: what it is given, that atexit runs after it, and the status.
import sys, atexit
atexit.register(lambda: print("atexit", sys.exception()))
def hook(kind, value, traceback):
    print("hook", kind.__name__, value, traceback.tb_lineno, sys.exc_info()[0], sys.last_value if hasattr(sys, "last_value") else "no last")
    frames = []
    while traceback: frames.append(traceback.tb_frame.f_code.co_name); traceback = traceback.tb_next
    print(frames)
sys.excepthook = hook
def f(): g()
def g(): raise LookupError("the last")
f()
