# dicts with keys of one kind that meet another: texts, numbers, tuples; subclasses of str with their own equality
class Text(str):
    def __eq__(self, other):
        print("  eq", str(self), other)
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Loose(str):
    def __eq__(self, other):
        return str(self).lower() == str(other).lower()

    def __hash__(self):
        return hash(self.lower())


d = {"a": 1, "b": 2}
print(d[Text("a")], Text("b") in d, d.get(Text("zz")), d.pop(Text("a")))
d[Text("b")] = 20
print(d, [type(k).__name__ for k in d])
d[Text("new")] = 3
print(d["new"], [type(k).__name__ for k in d])
e = {Loose("Key"): 1}
print(e.get("key"), e.get(Loose("KEY")), "KEY" in e, Loose("x") in {"x": 1})
d = {}
for key in ("1", 1, 1.5, (1,), None, b"1", True, frozenset([1]), "1"):
    d[key] = key
print(d, len(d))
d = {str(i): i for i in range(100)}
d.update({i: str(i) for i in range(100)})
print(d["50"], d[50], len(d), list(d)[99:101])
del d["0"], d[0]
print("0" in d, 0 in d, next(iter(d)))


class Attribute:
    pass


x = Attribute()
x.a, x.b = 1, 2
v = vars(x)
v["c"] = 3
v[5] = "five"
print(x.c, v, x.__dict__ is v)
del x.a
v["z"] = 1
print(x.z, list(v))
print({**v, **{"a": 0}}, dict(v) == v, v | {"q": 1})
k = "key"
print({k: 1}["k" + "ey"], {f"k{k}": 2}.get("kkey"), {("a", 1): 2}["a", 1])
globals()["dynamic"] = 7
print(dynamic, "dynamic" in globals(), "dynamic" in locals())
