# concat, contains, countOf, indexOf, getitem, setitem, delitem, length_hint and call, with odd containers and errors.
import operator
from operator import *
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Old:
    "Items by number only."
    def __getitem__(self, index):
        if index > 4:
            raise IndexError(index)
        return index * index
class Adds(Old):
    def __add__(self, other):
        return 'added'
    def __radd__(self, other):
        return 'added to'
    def __iadd__(self, other):
        return 'added in place'
class Refuses(Old):
    def __add__(self, other):
        return NotImplemented
    __iadd__ = __add__
class AddsOnly:
    def __add__(self, other):
        return 'no sequence'
things = (Old(), Adds(), Refuses(), AddsOnly(), [1], (1,), 'a', b'a', range(2), {1: 2}, {1}, 5)
for left in things:
    print(type(left).__name__, [attempt(concat, left, right) for right in things])
    print('   ', [attempt(iconcat, [1] if left == [1] else left, right) for right in things])
nan = float('nan')
for container in (Old(), [1, 4, 4.0, True, nan], 'banana', (nan, nan), {1: 2}, iter([4, 5, 4]), range(3, 9), 5, None, b'abc'):
    for item in (4, 'a', nan, 1):
        print(type(container).__name__, item, attempt(contains, container, item), attempt(countOf, container, item), attempt(indexOf, container, item))
class Angry:
    def __eq__(self, other):
        raise RuntimeError('do not compare me')
print(attempt(countOf, [1, Angry()], 1), attempt(indexOf, [1, Angry()], 1), attempt(indexOf, [Angry()], 1), attempt(contains, [Angry()], 1))
data = [1, 2, 3]
print(attempt(setitem, data, 0, 'x'), attempt(setitem, data, slice(1, 3), 'yz'), data, attempt(delitem, data, 0), data, attempt(delitem, data, 9), attempt(setitem, data, 'k', 1), attempt(getitem, data, 9), attempt(getitem, data, 'k'))
print(attempt(setitem, (1,), 0, 1), attempt(delitem, 'ab', 0), attempt(getitem, 5, 0), attempt(getitem, list, int), attempt(getitem, {}, 'k'), attempt(delitem, {1: 2}, 1), attempt(setitem, {}, [], 1))
class Hint:
    def __init__(self, hint):
        self.hint = hint
    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint('mine')
        return self.hint
for hint in (5, 0, True, -1, 2.0, 'x', None, NotImplemented, 2**70, TypeError, ValueError):
    print(hint, attempt(length_hint, Hint(hint)), attempt(length_hint, Hint(hint), 9))
print(length_hint([1, 2]), length_hint(iter([1, 2, 3])), length_hint(5), length_hint(5, 7), length_hint(5, -7), attempt(length_hint, 5, 'x'), attempt(length_hint, [1], 'x'), attempt(length_hint, 5, 2.0), attempt(length_hint, 5, 2**70), attempt(length_hint))
print(attempt(operator.call, max, 3, 5), attempt(operator.call, print, 'a', 'b', sep='-'), attempt(operator.call), attempt(operator.call, 5), attempt(operator.call, obj=max))
print(attempt(truth, []), attempt(not_, []), attempt(is_, None, None), attempt(is_not, 1, None), attempt(index, 'x'), attempt(index, True), attempt(index, 2.0), attempt(truth), attempt(is_, 1))
