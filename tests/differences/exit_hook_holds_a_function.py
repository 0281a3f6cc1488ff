# Difference: when something that outlives the program holds one of its functions (here a hook in sys), CPython never
# gets to the objects of the main module and skips their __del__. Here nothing is skipped.
import sys


class Thing:
    def __del__(self):
        print("put away")


def hook(kind, error, traceback):
    print("never called", thing)


thing = Thing()
sys.excepthook = hook
sys.held = lambda: thing
print("end of the program")
