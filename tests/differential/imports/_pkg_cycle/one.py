import _pkg_cycle
from _attempt import clean
for text in ("_pkg_cycle.nothing", "_pkg_cycle.one", "_pkg_cycle.two", "from _pkg_cycle import nothing", "from _pkg_cycle.one import nothing"):
    try:
        exec(text)
        print(text, "fine")
    except Exception as error:
        print(text, "|", type(error).__name__, clean(error), error.name)
import sys
try:
    sys.modules[__name__].nothing
except AttributeError as error:
    print(clean(error))
from . import two
