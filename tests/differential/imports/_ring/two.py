import _ring.one
try:
    _ring.one.first
except AttributeError as error:
    print(type(error).__name__, error, sep=": ")
try:
    from . import one
    print("one is", one.__name__)
    from .one import first
except ImportError as error:
    from _attempt import clean
    print(type(error).__name__, clean(error), error.name, error.name_from, sep=": ")
try:
    from . import three
except ImportError as error:
    print(type(error).__name__, clean(error), error.name, error.name_from, sep=": ")
second = 2
