# How the getters of operator are taken apart and put together again: __reduce__ and __reduce_ex__, keywords through partial, identity.
from operator import attrgetter, itemgetter, methodcaller
import functools
def rebuild(thing):
    make, arguments, *rest = thing.__reduce__()
    return make(*arguments)

class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def shifted(self, by=0, *, scale=1):
        return (self.x + by) * scale
    def __getitem__(self, key):
        return key * 2
point = Point(3, 4)
for thing in (attrgetter('x'), attrgetter('x', 'y'), itemgetter(5), itemgetter(5, 'ab'), methodcaller('shifted'), methodcaller('shifted', 2), methodcaller('shifted', 2, scale=10), methodcaller('shifted', scale=5)):
    print(thing, thing.__reduce__(), thing.__reduce_ex__(2) == thing.__reduce__(), thing.__reduce_ex__(4) == thing.__reduce__())
    again = rebuild(thing)
    print('   ', again, type(again) is type(thing), again(point) == thing(point), again == thing, thing == thing)
    try:
        print('   ', thing.__reduce__(1))
    except TypeError as error:
        print('   ', error)
make, arguments = methodcaller('shifted', 2, scale=10).__reduce__()
print(type(make) is functools.partial, make.func is methodcaller, make.args, make.keywords, arguments)
print(make, make(1), make(7)(point))
a, b = itemgetter(1), itemgetter(1)
print(a == b, a != b, hash(a) == hash(a), len({a, b}), isinstance(a, itemgetter), callable(a))
for thing in (a, attrgetter('x'), methodcaller('x')):
    for operation in ('thing < thing', 'thing + thing', 'thing[0]', 'thing.x', 'len(thing)', 'iter(thing)', 'thing.__name__', 'thing.__call__()', 'thing.__wrapped__'):
        try:
            print(eval(operation))
        except Exception as error:
            print(operation, type(error).__name__, error)
