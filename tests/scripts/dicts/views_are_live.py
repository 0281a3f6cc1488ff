d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys))
# expect: dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3
print("a" in keys, 2 in values, ("a", 1) in items, ("a", 2) in items)
# expect: True True True False
print(sorted(keys & {"a", "x"}), sorted(keys | {"x"}), sorted(keys - {"a"}), sorted(keys ^ {"a", "x"}))
# expect: ['a'] ['a', 'b', 'c', 'x'] ['b', 'c'] ['b', 'c', 'x']
print(keys == {"a", "b", "c"}, keys.isdisjoint(["z"]), items >= {("a", 1)})
# expect: True True True
print(keys.mapping == d)  # expect: True
