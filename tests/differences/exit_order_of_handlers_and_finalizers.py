# Handlers run newest first; all pending finalizers are one block, newest first, at the place where the first of them
# registered itself; then comes __del__ of what is alive. Difference: CPython skips the last part when something holds
# a function of the program.
import atexit
import sys
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, atexit is not None)


one, two = Thing("one"), Thing("two")
atexit.register(print, "oldest handler")
weakref.finalize(one, print, "finalize one")
atexit.register(print, "newest handler")
weakref.finalize(two, print, "finalize two")
sys.held = lambda: one
print("end of the program")
