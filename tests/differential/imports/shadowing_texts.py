# The longer texts for modules that may hide others: beside the program, under way, or named like one of the library.
import sys
from _attempt import clean
import _hides
def trying(text):
    try:
        exec(text, {"_hides": _hides})
    except Exception as error:
        print(text, "|", type(error).__name__, clean(error), error.name)
trying("_hides.nothing")
trying("from _hides import nothing")
import _pkg.beta
trying("import _pkg; _pkg.nothing")
trying("import _pkg.beta as b; b.nothing")
import _pkg_cycle
