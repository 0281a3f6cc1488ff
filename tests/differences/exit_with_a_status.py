# Difference: as exit_after_an_error.py, by way of sys.exit.
import sys
import weakref


class Thing:
    def __del__(self):
        print("put away", other)


thing, other = Thing(), "still bound"
weakref.finalize(thing, print, "finalized")
sys.held = lambda: thing
sys.exit(7)
