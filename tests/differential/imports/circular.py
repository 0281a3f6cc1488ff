# Modules that import each other: what a module under way has, and what is said of what it has not.
import _cycle_a
print(_cycle_a.first, _cycle_a.second)
import _ring
print(_ring.one.first, _ring.two.second)
import sys
print(_cycle_a.__spec__._initializing, [name for name in sys.modules if "cycle" in name or "ring" in name and "_ring" in name])
