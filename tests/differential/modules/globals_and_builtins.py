# Names of a module are found through its namespace first, then the built-ins; changes from outside are seen at once.
import _useful, builtins
print(_useful.length([1, 2]), _useful.counter())
_useful.len = lambda x: "own len"
print(_useful.length([1, 2]))
del _useful.len
print(_useful.length([1, 2]))
builtins.len, saved = (lambda x: "changed for all"), len
print(_useful.length([1, 2]), len([]))
builtins.len = saved
builtins.brand_new = "brand new"
print(brand_new, _useful.read_brand_new())
del builtins.brand_new
try:
    _useful.read_brand_new()
except NameError as error:
    print(error, error.name)
_useful.number = 10
print(_useful.counter(), _useful.number)
vars(_useful)["number"] = 20
print(_useful.counter(), _useful.number)
del _useful.number
try:
    _useful.counter()
except NameError as error:
    print(error)
setattr(_useful, "number", 1)
print(_useful.counter(), getattr(_useful, "number"))
print(_useful.__name__, _useful.counter.__module__, _useful.Thing.__module__, _useful.Thing().__class__, _useful.counter.__globals__ is vars(_useful))
_useful.__name__ = "renamed"
exec("class Later: pass\ndef later(): pass", vars(_useful))
print(_useful.Later, _useful.later.__module__, _useful.Thing)
exec("number += 100", vars(_useful))
print(_useful.counter(), eval("number * 2", vars(_useful)))
import _useful as second_name
second_name.extra = 1
print(_useful.extra, "extra" in dir(_useful), _useful is second_name)
from _useful import number
_useful.number = "rebound"
print(number, _useful.number)
