# itemgetter, attrgetter and methodcaller: single and several, dotted names, repr, what they cannot be made of, errors from inside.
from operator import attrgetter, itemgetter, methodcaller
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Node:
    size = 3
    def __init__(self, name, child=None):
        self.name, self.child = name, child
    def greet(self, *words, **named):
        return self.name, words, named
    def __getitem__(self, key):
        return ('item', key)
tree = Node('root', Node('leaf'))
for getter in (attrgetter('name'), attrgetter('child.name'), attrgetter('name', 'child.size', 'size'), attrgetter('child.child.name'), attrgetter(''), attrgetter('.name'), attrgetter('name.'), attrgetter('child..name'), attrgetter('ärger')):
    print(repr(getter), attempt(getter, tree))
for getter in (itemgetter(0), itemgetter(-1), itemgetter(1, 0), itemgetter(slice(1, 3)), itemgetter('a'), itemgetter(None), itemgetter([1]), itemgetter((1, 2)), itemgetter(0, 0, 0), itemgetter(True)):
    print(repr(getter), *[attempt(getter, thing) for thing in ('abc', [1, 2, 3], {'a': 1, 0: 2}, (), 5)], attempt(getter, tree))
for caller in (methodcaller('greet'), methodcaller('greet', 1, 'two'), methodcaller('greet', key=[1]), methodcaller('greet', 1, a=2, b='x'), methodcaller('nothing'), methodcaller('name'), methodcaller('upper')):
    print(repr(caller), attempt(caller, tree), attempt(caller, 'text'))
for make in (attrgetter, itemgetter, methodcaller):
    print(make.__name__, make.__module__, make.__text_signature__)
    for arguments, named in (((), {}), ((1,), {}), (('a', 1), {}), ((b'a',), {}), ((None,), {}), (('a',), {'x': 1}), ((), {'x': 1}), ((), {'attr': 'a', 'item': 1, 'name': 'b'})):
        print('   ', arguments, named, attempt(make, *arguments, **named))
    print('   ', attempt(type, 'Sub', (make,), {}), attempt(setattr, make('a'), 'x', 1), attempt(lambda: make('a').__dict__))
for getter in (attrgetter('name'), itemgetter(0), methodcaller('greet')):
    print(attempt(getter), '|', attempt(getter, 1, 2), '|', attempt(getter, obj=1), '|', attempt(getter, tree, x=1), '|', getter.__text_signature__)
class Name(str):
    pass
print(attrgetter(Name('name'))(tree), attrgetter(Name('child.name'))(tree), methodcaller(Name('greet'), 1)(tree))
records = [('pear', 3), ('fig', 12), ('apple', 3), ('kiwi', 1)]
print(sorted(records, key=itemgetter(1)), sorted(records, key=itemgetter(1, 0)), max(records, key=itemgetter(1)), list(map(itemgetter(0), records)))
nested = itemgetter([])
print(attempt(nested, {}), attempt(nested, [1]))
loop = []
getter = itemgetter(loop)
loop.append(getter)
print(repr(getter))
