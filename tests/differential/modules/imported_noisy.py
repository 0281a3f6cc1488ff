# Imported modules that are dropped from sys.modules die with their last name; a failed one dies at once.
import sys, gc
import _noisy
print(_noisy.keeper.name)
del sys.modules["_noisy"]
print("still bound here")
gc.collect()
space = vars(_noisy)
del _noisy
print("module object gone, namespace held", sorted(k for k in space if not k.startswith("__")))
del space
print("collect")
gc.collect()
print("load anew")
import _noisy
_noisy.keeper = None
print("keeper replaced")
try:
    import _noisy_failing
except RuntimeError as error:
    print("caught", error)
print("after", "_noisy_failing" in sys.modules)
gc.collect()
import _noisy as again
print(again is _noisy)
print("end")
