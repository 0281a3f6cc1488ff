# order of dict entries through deletions, re-insertions, updates, growth and copies
d = {}
for n in range(12):
    d[n * 7 % 12] = n
print(list(d), list(d.values()))
for key in (0, 5, 11):
    del d[key]
d[5] = "again"
d[7] = "changed in place"
print(d)
d.update({0: "x", 3: "y"})
print(d)
print(d.popitem(), d.popitem(), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())))
e = d.copy()
del e[next(iter(e))]
e["end"] = 1
print(list(e), list(d))
f = dict(e, **{"end": 2, "more": 3})
print(f)
big = {}
for n in range(1000):
    big[n] = n
for n in range(0, 1000, 3):
    del big[n]
for n in range(0, 1000, 300):
    big[n] = -n
print(list(big)[:5], list(big)[-5:], len(big))
for n in range(990):
    big.pop(n, None)
print(big)
big.clear()
big["fresh"] = 1
print(big)
names = {}
for word in "the quick brown fox jumps over the lazy dog the end".split():
    names[word] = names.get(word, 0) + 1
print(names)
names["the"] = names.pop("the")
print(names)
print({**names, "fox": 0, **{"new": 1}})
print({x: y for x in "ab" for y in "cd"})
mixed = {1: "int", "1": "str", (1,): "tuple", None: "none", 2.5: "float", frozenset([1]): "set", b"1": "bytes"}
print(mixed)
print(mixed == dict(reversed(list(mixed.items()))), list(mixed) == list(reversed(mixed)))
