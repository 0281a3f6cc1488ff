import collections
d = collections.defaultdict(list)
d["a"].append(1)
d["a"].append(2)
print(d, d["b"], len(d), d.get("zz"), d.default_factory)
# expect: defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) [] 2 None <class 'list'>
n = collections.defaultdict(int)
for c in "banana":
    n[c] += 1
print(dict(n))  # expect: {'b': 1, 'a': 3, 'n': 2}
try:
    collections.defaultdict(None)["x"]
except KeyError as error:
    print(error)  # expect: 'x'
