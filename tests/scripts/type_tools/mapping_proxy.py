import types
d = {"a": 1}
p = types.MappingProxyType(d)
d["b"] = 2
print(p["b"], len(p), dict(p), p, "a" in p, list(p))
# expect: 2 2 {'a': 1, 'b': 2} {'a': 1, 'b': 2} True ['a', 'b']
try:
    p["c"] = 3
except TypeError as error:
    print(error)  # expect: 'mappingproxy' object does not support item assignment
