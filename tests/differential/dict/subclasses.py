# subclasses of dict: which overridden methods the built-in operations call, and which they pass by
class Loud(dict):
    def __getitem__(self, key):
        print("  getitem", key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print("  setitem", key)
        dict.__setitem__(self, key, value)

    def __contains__(self, key):
        print("  contains", key)
        return dict.__contains__(self, key)

    def __len__(self):
        print("  len")
        return dict.__len__(self)

    def keys(self):
        print("  keys")
        return dict.keys(self)

    def __iter__(self):
        print("  iter")
        return dict.__iter__(self)

    def update(self, *args):
        print("  update")
        dict.update(self, *args)


def f(**kwargs):
    return kwargs


d = Loud(a=1)
for text in ("d.get('a')", "d.setdefault('b', 2)", "d.pop('b')", "dict(d)", "{**d}", "f(**d)", "d | {'c': 3}", "{'c': 3} | d",
             "d.copy()", "list(d)", "list(d.items())", "bool(d)", "len(d)", "'a' in d", "d == {'a': 1}", "repr(d)",
             "Loud.fromkeys('xy', 0)", "dict.fromkeys(d)", "d.__ior__({'q': 1})", "{}.update(d)",
             "d.popitem()", "'%(a)s' % d", "'{a}'.format(**d)", "'{a}'.format_map(d)", "sorted(d)", "set(d)", "list(reversed(d))",
             "d.keys() & {'a'}", "next(iter(d.values()))"):
    print(text)
    print("  =>", eval(text))
match d:
    case {"a": x, **rest}:
        print("matched", x, rest)


class Slots(dict):
    __slots__ = ("tag",)


s = Slots(a=1)
s.tag = 5
print(s, s.tag)
try:
    s.other = 1
except AttributeError as error:
    print(error)


class FromKeys(dict):
    def __new__(cls, *args):
        return {"preset": 1}


print(FromKeys.fromkeys("ab", 2))


class NotMapping(dict):
    def __new__(cls):
        return 5


try:
    NotMapping.fromkeys("a")
except TypeError as error:
    print(error)
