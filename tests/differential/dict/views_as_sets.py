# set operations of dict views with views, sets and any iterables: results, types, errors
from _show import show

d = {"a": 1, "b": 2, "c": 3}
e = {"b": 2, "c": 4, "d": 5}
k, i, ek, ei = d.keys(), d.items(), e.keys(), e.items()
u = {"a": [], "b": []}
show(globals(), """
sorted(k & ek), sorted(k | ek), sorted(k - ek), sorted(k ^ ek)
sorted(i & ei), sorted(i | ei), sorted(i - ei), sorted(i ^ ei)
sorted(k & 'abx'), sorted(k | 'ax'), sorted(k - 'ab'), sorted(k ^ 'ax')
sorted('abx' & k), sorted(['x'] | k), sorted(('a', 'q') - k), sorted({'a': 0} ^ k)
type(k & ek), type(k | 'x'), type({'a'} & k), type(frozenset('a') | k), type(k & frozenset('a'))
k & 5
k | None
k - 1
k ^ 2
5 & k
k & [[]]
k | [[]]
k - [[]]
k == {'a', 'b', 'c'}, {'a', 'b', 'c'} == k, k == frozenset('abc'), k == ['a', 'b', 'c']
k < {'a', 'b', 'c', 'd'}, k <= {'a', 'b', 'c'}, k > {'a'}, k >= {'a', 'x'}
k < ek, k <= k, k >= {}.keys(), k > k
k < [1]
k <= 'abc'
k.isdisjoint(ek), k.isdisjoint('xyz'), k.isdisjoint([]), k.isdisjoint(k)
k.isdisjoint(5)
k.isdisjoint([[]])
i.isdisjoint(ei), i.isdisjoint([('a', 1)]), i.isdisjoint([('a', 2)]), i.isdisjoint(['a', 5])
i == {('a', 1), ('b', 2), ('c', 3)}, i >= {('a', 1)}, i < ei
u.items() & [('a', [])]
u.items() | []
u.items() ^ u.items()
u.items() ^ {'a': [], 'c': 1}.items()
u.items() - u.items()
('a', []) in u.items()
u.items() == u.items(), u.items() == {'a': [], 'b': []}.items()
u.items() == {1, 2}
k & {}, {} & k if False else set() & k, k & {}.keys()
d.values() & d.values()
d.values() == {1: 1}.values()
d.values() < d.values()
k + ek
k.union
sorted(k & k), sorted(k | k), k - k, k ^ k
""")
s = {"a", "z"}
s &= k
print(s)
s |= k
print(sorted(s))
s -= ek
print(s)
s ^= k
print(sorted(s))
k2 = d.keys()
k2 &= {"a"}
print(k2, type(k2))
