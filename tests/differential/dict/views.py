# keys(), values(), items(): live, repr, length, containment, reversal, mapping, names
from _show import show

d = {"a": 1, "b": [2], "c": None}
k, v, i = d.keys(), d.values(), d.items()
show(globals(), """
k, v, i
len(k), len(v), len(i)
'a' in k, 1 in v, ('a', 1) in i, ('b', [2]) in i
'z' in k, 9 in v, ('a', 2) in i, ('z', 1) in i
[] in k
[2] in v
([], 1) in i
'a' in i, ('a',) in i, ('a', 1, 2) in i, ['a', 1] in i
list(k), list(v), list(i)
list(reversed(k)), list(reversed(v)), list(reversed(i))
k.mapping, v.mapping == d, type(i.mapping).__name__
k.mapping['a']
k[0]
k.append
hash(k)
hash(i)
hash(v) == hash(v), v == v, v == d.values(), k == d.keys(), i == d.items()
type(k), type(v), type(i)
type(iter(k)), type(iter(v)), type(iter(i))
type(reversed(k)), type(reversed(v)), type(reversed(i))
type(k)()
type(k)({})
[n for n in dir(k) if not n.startswith('__')], [n for n in dir(v) if not n.startswith('__')]
d.keys(1)
d.items(x=1)
bool({}.keys()), bool(k)
str(k), f'{i}'
""")
d["new"] = 5
del d["a"]
print(k, v, i)
try:
    k.mapping["x"] = 1
except TypeError as error:
    print(error)
d.clear()
print(k, v, i, list(k))
d["self"] = d.values()
print(d)
d["self"] = d.items()
print(d)
d["self"] = d.keys()
print(d)
x = {}.keys()
print(list(x), x)
