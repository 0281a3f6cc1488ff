import _web.left
try:
    _web.left.thing
except AttributeError as error:
    print(type(error).__name__, error)
try:
    from .. import left
    print("left is", left.__name__, hasattr(left, "thing"))
except ImportError as error:
    print(error)
try:
    from ..left import thing
except ImportError as error:
    from _attempt import clean
    print(clean(error))
thing = "right thing"
