# Packages whose __init__ fails after it has imported submodules: what stays in sys.modules, and what the next import does.
import sys
def trying(name):
    try:
        __import__(name)
        print(name, "fine")
    except Exception as error:
        print(name, type(error).__name__, error)
    print("  ", [m for m in sys.modules if m.startswith("_parents")])
trying("_parents.raising_child")
trying("_parents.raising_child.child")
trying("_parents.raising_child")
trying("_parents.raising_relative.sub.leaf")
trying("_parents.raising_relative")
trying("_parents.raising_double.sub")
trying("_parents.raising_double")
import _parents
print(sorted(name for name in vars(_parents) if not name.startswith("__")))
child = sys.modules["_parents.raising_child.child"]
print(child.__name__, child.__package__)
