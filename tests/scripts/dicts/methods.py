d = {"a": 1}
print(d.get("a"), d.get("x"), d.get("x", 0), d.setdefault("a", 5), d.setdefault("b", 7), d)
# expect: 1 None 0 1 7 {'a': 1, 'b': 7}
print(d.pop("a"), d.pop("zz", None), d.popitem(), d)  # expect: 1 None ('b', 7) {}
d.update({"x": 1}, y=2)
d.update([("z", 3)])
print(d, d.copy() == d, d.copy() is d)  # expect: {'x': 1, 'y': 2, 'z': 3} True False
d.clear()
print(d, dict.fromkeys("ab", 0), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3))
# expect: {} {'a': 0, 'b': 0} {'a': 1} {1: 2} {1: 2, 'b': 3}
