# A package whose __getattr__ imports submodules when they are first asked for.
import _late, sys
print([m for m in sys.modules if m.startswith("_late")], dir(_late))
print(_late.two.total)
print(_late.one.value, "one" in vars(_late))
from _late import two, one
print(two.total, one is _late.one)
try:
    _late.three
except AttributeError as error:
    print(error, error.__cause__, error.__suppress_context__)
try:
    from _late import three
except ImportError as error:
    print(type(error).__name__, str(error).replace(sys.path[0], "<folder>"))
print(hasattr(_late, "four"), getattr(_late, "five", "default"))
del _late.one
print(_late.one.value, sys.modules["_late.one"] is _late.one)
