# operator.itemgetter, attrgetter, methodcaller: one and several, dotted names, repr, reduce, errors
import operator
from operator import attrgetter, itemgetter, methodcaller

from _show import show


class Thing:
    def __init__(self, name, inner=None):
        self.name, self.inner = name, inner

    def greet(self, *args, **kwargs):
        return self.name, args, kwargs

    def __getitem__(self, key):
        return self.name, key

    def __repr__(self):
        return f"T({self.name})"


t = Thing("outer", Thing("middle", Thing("deep")))
show(globals(), """
itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter('k')({'k': 5}), itemgetter(slice(1, 3))('abcd'), itemgetter(-1, 0)([1, 2]), itemgetter(3)(t)
itemgetter()
itemgetter(1)()
itemgetter(1)('a', 'b')
itemgetter(1)(x=1)
itemgetter(1)('a')
itemgetter('x')({})
itemgetter(0, 5)([1])
itemgetter(0)(5)
itemgetter(item=1)
itemgetter(1), itemgetter('a', 2), itemgetter((1, 2)), itemgetter(slice(1))
itemgetter(1).__reduce__(), itemgetter('a', 2).__reduce__()
attrgetter('name')(t), attrgetter('inner.name')(t), attrgetter('inner.inner.name', 'name')(t), attrgetter('real', 'imag')(3j), attrgetter('__class__')(5)
attrgetter()
attrgetter(5)
attrgetter('a', 5)
attrgetter('name')()
attrgetter('name')(t, t)
attrgetter('name')(x=t)
attrgetter('nope')(t)
attrgetter('inner.nope')(t)
attrgetter('inner.nope.more')(t)
attrgetter('')(t)
attrgetter('name.')(t)
attrgetter('.name')(t)
attrgetter(attr='x')
attrgetter('a'), attrgetter('a.b', 'c')
attrgetter('a').__reduce__(), attrgetter('a.b', 'c').__reduce__()
methodcaller('greet')(t), methodcaller('greet', 1, x=2)(t), methodcaller('upper')('ab'), methodcaller('split', 'b', maxsplit=1)('abcb')
methodcaller()
methodcaller(5)
methodcaller(name='x')
methodcaller('greet')()
methodcaller('greet')(t, 1)
methodcaller('greet')(x=1)
methodcaller('nope')(t)
methodcaller('upper', 1)('a')
methodcaller('greet'), methodcaller('greet', 1, 'a', k=[2])
methodcaller('greet', 1).__reduce__(), methodcaller('greet', 1, k=2).__reduce__()[0], methodcaller('greet', 1, k=2).__reduce__()[1]
methodcaller('greet', self=1, name=2)(t)
itemgetter, attrgetter, methodcaller, itemgetter.__module__
sorted([(2, 'a'), (1, 'b')], key=itemgetter(0)), list(map(attrgetter('name'), [t, t.inner]))
""")
for base in (itemgetter, attrgetter, methodcaller):
    try:
        type("Sub", (base,), {})
    except TypeError as error:
        print(error)
row = []
g = itemgetter(row)
row.append(g)
print(g)
m = methodcaller("x", row)
row[0] = m
print(m)


class Item:
    def __del__(self):
        print("dies")


g = itemgetter(Item(), Item())
print("made")
g = None
print("end")
