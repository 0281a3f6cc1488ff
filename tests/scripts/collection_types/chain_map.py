import collections
m = collections.ChainMap({"a": 1}, {"a": 9, "b": 2})
print(m["a"], m["b"], len(m), sorted(m))  # expect: 1 2 2 ['a', 'b']
m["c"] = 3
print(m.maps, m.new_child({"a": 0})["a"])  # expect: [{'a': 1, 'c': 3}, {'a': 9, 'b': 2}] 0
