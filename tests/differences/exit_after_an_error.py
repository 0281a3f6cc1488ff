# Difference: after an uncaught error CPython may skip __del__ or run it among unbound names. Here the end is the same
# as after a good run.
import sys


class Thing:
    def __del__(self):
        print("put away, version", sys.version_info[0], other)


thing, other = Thing(), "still bound"
sys.held = lambda: thing
raise ValueError("uncaught")
