import _cycle_a
from _attempt import clean
try:
    print(_cycle_a.first)
except AttributeError as error:
    print(type(error).__name__, clean(error), error.name, error.obj is _cycle_a)
try:
    from _cycle_a import first
except ImportError as error:
    print(type(error).__name__, clean(error), error.name, clean(error.path), error.name_from)
second = 2
