# collections.abc: what the mixins do with the few methods that a class defines
from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set
from collections.abc import Generator, KeysView, ItemsView, ValuesView

from _show import run, show


class Seq(Sequence):
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


class MutSeq(Seq, MutableSequence):
    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def insert(self, index, value):
        self.items.insert(index, value)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Bag{self.items}"

    def __hash__(self):
        return self._hash()


class Map(MutableMapping):
    def __init__(self, **items):
        self.d = items

    def __getitem__(self, key):
        return self.d[key]

    def __setitem__(self, key, value):
        self.d[key] = value

    def __delitem__(self, key):
        del self.d[key]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)

    def __repr__(self):
        return f"Map{self.d}"


class ReadMap(Mapping):
    __getitem__, __iter__, __len__ = Map.__getitem__, Map.__iter__, Map.__len__
    __init__ = Map.__init__


s, m, b, d = Seq("abcb"), MutSeq([1, 2, 3]), Bag("abc"), Map(a=1, b=2)
show(globals(), """
list(s), 'b' in s, 'z' in s, list(reversed(s)), s.index('b'), s.index('b', 2), s.index('b', -1), s.count('b')
s.index('z')
s.index('a', 1)
s.index('b', 2, 3)
m.append(4), m.items, m.pop(), m.pop(0), m.items, m.extend('xy'), m.reverse(), m.items, m.remove('x'), m.items
m.remove('nope')
m.extend(m), m.items, m.clear(), m.items
m.pop()
m.__iadd__('pq').items
b & 'bcd', b | 'xyz', b - 'a', b ^ 'ax', 'abz' & b, 'z' | b, 'abz' - b
b & 5
b == set('abc'), b == Bag('cba'), b < set('abcd'), b <= b, b > Bag('a'), b >= set(), b != 'abc'
b < 5
b.isdisjoint('xyz'), b.isdisjoint('a'), hash(b) == hash(frozenset('abc')), hash(Bag()) == hash(frozenset())
b.remove('a'), b, b.discard('zz'), b.pop(), b
b.remove('zz')
b.clear(), b
b.pop()
d.keys(), d.values(), d.items(), list(d.keys()), list(d.values()), list(d.items())
'a' in d, d.get('z'), d.get('z', 5), d.pop('a'), d.pop('zz', 0), d.setdefault('n', 7), d.setdefault('b', 0), d
d.pop('zz')
d.popitem(), d
d.update({'x': 1}, y=2), d, d.update([('z', 3)]), d.update(Map(w=4)), d
d.update(5)
d.update({}, {})
d == {'b': 2}, ReadMap(a=1) == {'a': 1}, {'a': 1} == ReadMap(a=1), ReadMap(a=1) != ReadMap(a=2), ReadMap(a=1) == 5
d.clear(), d
d.popitem()
hash(ReadMap())
ReadMap(a=1)['a'], list(ReadMap(a=1)), ReadMap(a=1).keys() & {'a', 'z'}, ReadMap(a=1).items() | {1}, ReadMap(a=1).keys() == {'a'}, ('a', 1) in ReadMap(a=1).items(), 1 in ReadMap(a=1).values()
type(ReadMap(a=1).keys() & {'a'}), len(ReadMap(a=1, b=2).keys()), sorted(ReadMap(a=1, b=2).keys() - {'a'}), reversed(ReadMap())
""")
run(globals(), """
b |= 'pq'; print(b)
b &= 'p'; print(b)
b ^= 'pz'; print(b)
b -= b; print(b)
b ^= 'xy'; b ^= b; print(b)
m += [9]; print(m.items)
""")


class Count(Iterator):
    n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


class Gen(Generator):
    def send(self, value):
        print("  send", value)
        if value == "stop":
            raise StopIteration
        return value

    def throw(self, kind, value=None, traceback=None):
        print("  throw", kind if isinstance(kind, type) else repr(kind))
        return super().throw(kind, value, traceback)


c = Count()
print(iter(c) is c, list(c), Count.__iter__.__qualname__)
g = Gen()
print(next(g), iter(g) is g, g.send(5))
try:
    g.throw(ValueError("v"))
except ValueError as error:
    print(error)
print(g.close())
