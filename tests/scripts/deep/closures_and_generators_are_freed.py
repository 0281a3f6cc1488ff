def wrap(function):
    return lambda: function


f = None
for _ in range(100000):
    f = wrap(f)
f = None
print("closures")  # expect: closures
import itertools
it = iter([])
for _ in range(100000):
    it = itertools.chain(it)
del it
print("iterators")  # expect: iterators
