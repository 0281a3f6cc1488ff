import collections
d = collections.OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d, list(d))  # expect: OrderedDict({'b': 2, 'c': 3, 'a': 1}) ['b', 'c', 'a']
print(d.popitem(last=False), d == {"c": 3, "a": 1}, d == collections.OrderedDict(a=1, c=3))
# expect: ('b', 2) True False
