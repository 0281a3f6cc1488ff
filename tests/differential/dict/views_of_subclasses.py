# views of dict subclasses and of OrderedDict, defaultdict, Counter, mappingproxy: what they share with plain ones
from collections import Counter, OrderedDict, UserDict, defaultdict
from types import MappingProxyType


class Sub(dict):
    def __iter__(self):
        return iter(["own"])

    def __len__(self):
        return 99

    def __contains__(self, key):
        return True

    def __getitem__(self, key):
        return "item"


for d in (Sub(a=1, b=2), OrderedDict(a=1, b=2), defaultdict(int, a=1, b=2), Counter("ab"), MappingProxyType({"a": 1, "b": 2}), UserDict(a=1, b=2)):
    k, v, i = d.keys(), d.values(), d.items()
    print(type(k).__name__, type(v).__name__, type(i).__name__)
    print("  ", list(k), list(v), list(i), len(k), len(v), len(i))
    print("  ", "z" in k, 1 in v, ("a", 1) in i, sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), k == {"a", "b"}, k.isdisjoint("xy"))
    try:
        print("  ", list(reversed(k)), list(reversed(v)), list(reversed(i)))
    except TypeError as error:
        print("  ", error)
    print("  ", repr(k), repr(v), repr(i)) if not isinstance(d, UserDict) else print("  ", k, v, i)
p = MappingProxyType({"a": 1})
for text in ("p['a']", "p['b']", "p.get('b', 5)", "'a' in p", "len(p)", "list(p)", "p | {'c': 2}", "{'c': 2} | p", "p == {'a': 1}", "repr(p)", "str(p)", "hash(p)",
             "p.copy()", "reversed(p)", "MappingProxyType(5)", "MappingProxyType([1])", "MappingProxyType()", "p.__class_getitem__(int)", "bool(MappingProxyType({}))",
             "p['a'].x", "MappingProxyType(Counter('ab'))['zz']"):
    try:
        result = eval(text)
        print(text, "=>", list(result) if text.startswith("reversed") else result)
    except Exception as error:
        print(text, "=>", type(error).__name__, error)
for text in ("p['a'] = 1", "del p['a']", "p |= {'b': 1}", "p.x = 1"):
    try:
        exec(text)
        print(text, "ok", type(p).__name__)
    except (TypeError, AttributeError) as error:
        print(text, "=>", error)
    p = MappingProxyType({"a": 1})
