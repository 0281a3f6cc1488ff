# Mapping patterns: keys, rest, values that are missing, defaultdict, dotted and literal keys, order of keys.
import collections
class K: name = "key"; other = 5
def look(subject):
    match subject:
        case {"a": 1, "b": x}: return f"a1 b{x!r}"
        case {K.name: v}: return f"dotted {v!r}"
        case {K.other: v, **rest}: return f"five {v!r} {rest!r}"
        case {1: "int", -2.5: "float", 3j: _, None: n, True: _}: return "unreachable"
        case {None: n, -2.5: f, **others}: return f"none {n} {f} {others}"
        case {b"raw": [x, *_]}: return f"raw {x}"
        case {"x" "y": {"z": z}}: return f"nested {z}"
        case {**everything}: return f"all {everything!r}"
        case _: return "not a mapping"
for subject in [{"a": 1, "b": 2}, {"b": 1, "a": 1, "c": 0}, {"a": 2, "b": 2}, {"key": None}, {5: 6, 7: 8},
                {None: 1, -2.5: 2, "q": 3}, {b"raw": (1, 2)}, {"xy": {"z": [0]}}, {}, [], "a", None,
                collections.OrderedDict(a=1, b=9), collections.Counter("aab"), collections.ChainMap({"a": 1}, {"b": 3})]:
    print(look(subject))
missing = collections.defaultdict(list)
match missing:
    case {"nothing": []}: print("made it up")
    case {}: print("empty mapping pattern matches any mapping", dict(missing))
class Asked(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)
    def keys(self):
        print("keys")
        return super().keys()
    def __len__(self):
        print("len")
        return super().__len__()
match Asked(a=1, b=2, c=3):
    case {"a": 1, "d": 2}: print("no")
    case {"b": b, "a": 1, **rest}: print(b, rest, type(rest))
source = {"p": 1, "q": 2}
match source:
    case {"p": _, **rest}:
        rest["r"] = 3
        print(source, rest)
