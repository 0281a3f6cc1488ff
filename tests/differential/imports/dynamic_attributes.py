# Modules with __getattr__ and __dir__: from-imports, hasattr, star, errors of its own.
import _dynamic
from _attempt import attempt
print(_dynamic.known, _dynamic.computed, _dynamic.asked, hasattr(_dynamic, "computed"), hasattr(_dynamic, "nothing"), getattr(_dynamic, "nothing", "default"))
_dynamic.asked.clear()
attempt("""
from _dynamic import computed
from _dynamic import nothing
from _dynamic import odd
from _dynamic import known, computed as c
import _dynamic.computed
import _dynamic.computed as c
""")
print(_dynamic.asked)
print(dir(_dynamic))
for name in ("nothing", "odd"):
    try:
        getattr(_dynamic, name)
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", "-"), getattr(error, "obj", "-") is _dynamic)
_dynamic.__getattr__ = lambda name: name * 2
print(_dynamic.ab, _dynamic.__wrapped__)
del _dynamic.__getattr__
try:
    _dynamic.ab
except AttributeError as error:
    print(error, error.name, error.obj is _dynamic)
_dynamic.__dir__ = lambda: 5
try:
    dir(_dynamic)
except TypeError as error:
    print(error)
del _dynamic.__dir__
print("known" in dir(_dynamic))
_dynamic.__getattr__ = 5
try:
    _dynamic.ab
except TypeError as error:
    print(error)
