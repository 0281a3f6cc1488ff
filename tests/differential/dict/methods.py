# dict methods: get, setdefault, pop, popitem, clear, copy, subscripts: results, orders and errors
from _show import run, show

d = {"a": 1, "b": 2, "c": 3}
show(globals(), """
d['a'], d.get('a'), d.get('x'), d.get('x', 0)
d['x']
d[1]
d[(1, 2)]
d[None]
d[[]]
d[{}]
d[slice(1)]
d.get([])
d.get()
d.get(1, 2, 3)
d.get('a', default=1)
d.setdefault('a', 9), d.setdefault('d', 4), d.setdefault('e'), d
d.setdefault([])
d.setdefault()
d.pop('a'), d
d.pop('zz')
d.pop('zz', 5), d.pop('zz', None)
d.pop([])
d.pop()
d.pop(1, 2, 3)
d.popitem(), d.popitem(), d
d.popitem(1)
{}.popitem()
'b' in d, 'zz' in d, 1 in d
[] in d
d.copy(), d.copy() is d
d.copy(1)
d.clear(), d
d.clear(1)
{}.pop('x'), 1
{}.pop('x', 1)
{}[0]
len(d), bool(d), bool({1: 0})
d.__len__(), d.__contains__('b'), {'k': 1}.__getitem__('k')
d.__contains__()
d.__getitem__()
{1: 'a', True: 'b', 1.0: 'c'}
{0: 'a', False: 'b', -0.0: 'c', 0j: 'd'}
{'a': 1, 'b': 2, 'a': 3}
[n for n in dir(dict) if not n.startswith('__')]
dict[str, int], dict[str]
d.__hash__
hash(d)
d.has_key
""")
run(globals(), """
d['k'] = 1; print(d)
d[[]] = 1
d[{}] = 1
d[(1, [])] = 1
del d['k']; print(d)
del d['k']
del d[[]]
d.x = 1
d.__setitem__('a')
d.__setitem__('a', 5); print(d)
d.__delitem__('a'); print(d)
d.__delitem__('a')
""")
