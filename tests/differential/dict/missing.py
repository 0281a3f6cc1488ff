# __missing__ in subclasses of dict: subscripts only, what it returns and raises, on the class only
class Default(dict):
    def __missing__(self, key):
        print("  missing", key)
        return f"<{key}>"


class Storing(dict):
    def __missing__(self, key):
        self[key] = value = []
        return value


class Raising(dict):
    def __missing__(self, key):
        raise LookupError(key)


class NotCallable(dict):
    __missing__ = 5


class Static(dict):
    @staticmethod
    def __missing__(key):
        return key * 2


d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, d.pop("b", None), d)
try:
    d.pop("zz")
except KeyError as error:
    print("KeyError", error)
try:
    del d["zz"]
except KeyError as error:
    print("KeyError", error)
print(d.setdefault("q", 2), d.__getitem__("w"), dict.__getitem__(d, "v"))
s = Storing()
s["x"].append(1)
s["x"].append(2)
print(s, dict(s), s.copy(), type(s.copy()).__name__)
for thing in (Raising(), NotCallable(), Static()):
    try:
        print(thing["ab"])
    except Exception as error:
        print(type(error).__name__, error)
d.__missing__ = lambda key: "instance"
print(d["nope"])
plain = dict()
try:
    plain["x"]
except KeyError as error:
    print(error.args)
try:
    d[[]]
except TypeError as error:
    print(error)
print("%(a)s %(other)s" % d, "{a} {more}".format_map(d), eval("a, unknown", {}, d))
