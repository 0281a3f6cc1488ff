# What mapping patterns call: get with a sentinel, keys and copies for the rest, and errors from them.
import collections.abc


class Logged(collections.abc.Mapping):
    def __init__(self, **values): self.values_ = values
    def __getitem__(self, key):
        print("  getitem", key)
        return self.values_[key]
    def __iter__(self):
        print("  iter")
        return iter(self.values_)
    def __len__(self):
        print("  len")
        return len(self.values_)
    def get(self, key, default=None):
        print("  get", key, type(default).__name__)
        return self.values_.get(key, default)
    def keys(self):
        print("  keys")
        return super().keys()


def look(subject):
    match subject:
        case {"a": 1, "b": 2}: return "both"
        case {"a": 1, **rest}: return "a and", rest
        case {"c": {"d": d}}: return "deep", d
        case {**rest} if len(rest) > 2: return "many", sorted(rest)
        case {}: return "any mapping"
    return "no mapping"


for subject in [Logged(a=1, b=2), Logged(a=1, x=3), Logged(c={"d": 4}), Logged(x=1, y=2, z=3), Logged(), [], "abc", None]:
    print(look(subject))


class NoGet(collections.abc.Mapping):
    __getitem__ = __iter__ = __len__ = None
    get = None


class Raises(dict):
    def get(self, key, default=None): raise LookupError(key)


class Lies(dict):
    def get(self, key, default=None): return ("lie", key)
    def keys(self): return ["p", "q"]


for subject in [NoGet(), Raises(a=1), Lies(a=1), Lies()]:
    for text in ["{'a': x}", "{'a': x, **r}", "{}", "{**r}", "{1: x, 'b': y}"]:
        space = {"subject": subject}
        try:
            exec(f"match subject:\n  case {text}: result = {{k: v for k, v in locals().items() if k in 'xyr'}}\n  case _: result = None", space)
            print(type(subject).__name__, text, space["result"])
        except Exception as error:
            print(type(subject).__name__, text, type(error).__name__, error)


class Key:
    value = "k"
    class inner: value = 5
    unhashable = []


for subject in [{"k": 1}, {5: 2}, {"k": 1, 5: 2}, {}]:
    try:
        match subject:
            case {Key.value: x, Key.inner.value: y}: print("both", x, y)
            case {Key.value: x}: print("one", x)
            case {Key.inner.value: y, **rest}: print("other", y, rest)
            case {Key.unhashable: z}: print("never")
    except TypeError as error:
        print("TypeError", error)
try:
    match {"k": 1}:
        case {Key.value: x, "k": y}: print(x, y)
except ValueError as error:
    print("ValueError", error)
