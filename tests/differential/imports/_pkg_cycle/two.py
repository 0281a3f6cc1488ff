import sys
from _attempt import clean
for text in ("_pkg_cycle.one", "_pkg_cycle.two", "_pkg_cycle.one.x"):
    import _pkg_cycle
    try:
        eval(text)
        print(text, "fine")
    except AttributeError as error:
        print(text, "|", clean(error))
