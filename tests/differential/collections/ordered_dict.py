# OrderedDict: every method, move_to_end, popitem at both ends, equality by order, repr, errors
from collections import OrderedDict

from _show import run, show

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
show(globals(), """
OrderedDict(), OrderedDict({'a': 1}), OrderedDict([(1, 2)]), OrderedDict(a=1, b=2), OrderedDict([('a', 1)], a=2), OrderedDict(zip('ab', 'cd'))
OrderedDict(5)
OrderedDict([1])
OrderedDict([(1,)])
OrderedDict([(1, 2, 3)])
OrderedDict({}, {})
OrderedDict(['ab', 'cd'])
OrderedDict(self=1, iterable=2)
d, str(d), d['a'], d.get('z'), d.get('z', 0)
d['z']
d.move_to_end('a'), d
d.move_to_end('c', last=False), d
d.move_to_end('c', False), d.move_to_end('a', True), d
d.move_to_end('z')
d.move_to_end()
d.move_to_end([])
d.move_to_end('a', last='yes'), d
d.popitem(), d
d.popitem(last=False), d
d.popitem(False), d
d.popitem()
OrderedDict().popitem(last=False)
d.update({'x': 1}, y=2), d
d.update([('z', 3)]), d
d.update({}, {})
d.update(5)
d.setdefault('x', 9), d.setdefault('w', 4), d.setdefault('v'), d.setdefault(key='u', default=0), d
d.setdefault()
d.setdefault([])
d.pop('x'), d.pop('nope', 5), d.pop(key='w'), d.pop('nope', default=6)
d.pop('nope')
d.pop()
d.pop([])
d.copy(), d.copy() is d, type(d.copy()).__name__
d.keys(), d.values(), d.items()
list(reversed(d)), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items()))
type(d.keys()), type(d.values()), type(d.items()), type(iter(d)), type(reversed(d))
OrderedDict.fromkeys('abc'), OrderedDict.fromkeys('ab', 0), OrderedDict.fromkeys(iterable='a', value=1)
OrderedDict.fromkeys()
OrderedDict.fromkeys(5)
OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, {'b': 2, 'a': 1} == OrderedDict(a=1, b=2)
OrderedDict(a=1) != OrderedDict(a=1), OrderedDict(a=1) == OrderedDict(a=1.0), OrderedDict() == OrderedDict(), OrderedDict(a=1) == [('a', 1)]
OrderedDict() < OrderedDict()
hash(d)
OrderedDict(a=1) | {'b': 2}, OrderedDict(a=1) | OrderedDict(b=2), {'a': 1} | OrderedDict(b=2), type({} | OrderedDict())
OrderedDict() | [(1, 2)]
[(1, 2)] | OrderedDict()
OrderedDict(a=1).__reduce__()[:4], list(OrderedDict(a=1).__reduce__()[4])
d.keys() & {'y'}, d.keys() == {'y', 'z', 'v', 'u'}, ('y', 2) in d.items(), d.items() >= {('y', 2)}
len(d), bool(d), 'y' in d, 'a' in d
d.clear(), d
OrderedDict[str, int]
[n for n in dir(OrderedDict) if n not in dir(dict) and n != '__module__']
OrderedDict.__doc__
""")
run(globals(), """
d['new'] = 1; d['other'] = 2; print(d)
d['new'] = 3; print(d)
del d['new']; print(d)
del d['zz']
d['new'] = 4; print(d)
d |= {'p': 5}; print(d)
d |= [('q', 6)]; print(d)
d |= 5
d.x = 1; print(d.x, d.__dict__)
d[[]] = 1
d.__init__(r=1); print(d)
""")
d = OrderedDict()
d["me"] = d
d["list"] = [d]
print(d, d.values())
