# Modules beside the program go before those of the library, but not before those that are part of the interpreter.
import sys
sys.path.insert(0, sys.path[0] + "/_shadows")
import keyword, time, itertools, gc
print(getattr(keyword, "own", "library"), getattr(time, "own", "built in"), getattr(itertools, "own", "built in"), getattr(gc, "own", "built in"))
try:
    keyword.kwlist
except AttributeError as error:
    print(str(error).replace(sys.path[0], "<shadows>"))
try:
    from keyword import kwlist
except ImportError as error:
    print(str(error).replace(sys.path[0], "<shadows>"))
del sys.modules["keyword"]
sys.path.pop(0)
import keyword
print(getattr(keyword, "own", "library"), "if" in keyword.kwlist)
