# ** in calls and dict displays: later ones win, order of keys, what mappings may be, keys that are no strings, what is asked when
class Mapping:
    def __init__(self, label, **items):
        self.label, self.items = label, items

    def keys(self):
        print(self.label, "keys")
        return iter(self.items)

    def __getitem__(self, key):
        print(self.label, "item", key)
        return self.items[key]

def show(*args, **kwargs):
    return args, kwargs

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

def loud(value):
    print("value", value)
    return value

one, two = Mapping("one", a=1, b=2), Mapping("two", b=3, c=4)
print({**one, **two})
print({"c": loud(0), **one, "a": loud(9), **two, "d": loud(5)})
print(show(*"xy", **one, c=loud(3), **{"d": loud(4)}))
attempt("twice", lambda: show(**one, **two))
attempt("twice by name", lambda: show(b=1, **two))
attempt("twice after", lambda: show(**two, **{"c": loud(1)}))
attempt("int key", lambda: show(**{1: 2}))
attempt("int key in dict", lambda: {**{1: 2}, **{True: 3}, **{1.0: 4}})
attempt("list", lambda: show(**[("a", 1)]))
attempt("list in dict", lambda: {**[("a", 1)]})
attempt("None", lambda: show(**None))
attempt("None in dict", lambda: {"a": 1, **None})
attempt("keys only", lambda: {**type("K", (), {"keys": lambda self: ["a"]})()})
attempt("keys no iterable", lambda: {**type("K", (), {"keys": lambda self: 5, "__getitem__": lambda self, k: k})()})
attempt("keys fails", lambda: show(**type("K", (), {"keys": lambda self: 1 / 0})()))
attempt("item fails", lambda: {**type("K", (), {"keys": lambda self: ["a"], "__getitem__": lambda self, k: {}[k]})()})
attempt("unhashable", lambda: {**type("K", (), {"keys": lambda self: [[]], "__getitem__": lambda self, k: k})()})
attempt("positional again", lambda: (lambda a, b: (a, b))(1, **{"a": 2}))
attempt("missing", lambda: (lambda a, b: (a, b))(**{"a": 2}))
attempt("unknown", lambda: (lambda a: a)(**{"a": 2, "z": 1}))
attempt("positional only", lambda: (lambda a, /: a)(**{"a": 2}))
attempt("positional only and kwargs", lambda: (lambda a, /, **k: (a, k))(1, **{"a": 2}))
attempt("built-in", lambda: dict(**{"a": 1}, **{"b": 2}))
attempt("dict and pairs", lambda: dict([("a", 1)], **{"a": 2}))
attempt("class", lambda: type("C", (), {**{"x": 1}}).x)
class Sub(dict):
    def keys(self):
        print("sub keys")
        return ["k"]

    def __getitem__(self, key):
        print("sub item", key)
        return "made"

    def __iter__(self):
        print("sub iter")
        return super().__iter__()

print({**Sub(a=1)}, show(**Sub(a=1)), dict(Sub(a=1)), dict(**Sub(a=1)))
merged = {**{}, **{"x": {"deep": 1}}}
copied = {**merged}
print(copied == merged, copied is merged, copied["x"] is merged["x"], {**copied, **{"x": 1}}, {} | merged | {"y": 2})
def passed(**kwargs):
    kwargs["new"] = 1
    return kwargs
given = {"a": 1}
print(passed(**given), given)
print({**{"a": 1}, "a": 2, **{"a": 3}}, [*{**{"z": 1, "y": 2}, "z": 3}], {*{**{"q": 1}}})
print(show(*[1], 2, *(3, 4), k=5, *[6], **{}))
class Base:
    def __init_subclass__(cls, **kwargs):
        print("made", cls.__name__, kwargs)
class Derived(Base, *(), **{"p": 1}, q=2):
    pass
