# Which types match mapping patterns: collections.abc.Mapping, registrations and subclasses.
from collections.abc import Mapping
from types import MappingProxyType
import collections
class Own(Mapping):
    def __init__(self, **items): self.items_ = items
    def __getitem__(self, key):
        print("getitem", key)
        return self.items_[key]
    def __iter__(self):
        print("iter")
        return iter(self.items_)
    def __len__(self):
        print("len")
        return len(self.items_)
class Almost:
    def keys(self): return ["a"]
    def __getitem__(self, key): return 1
    def get(self, key, default=None): return 1
    def __len__(self): return 1
class Registered(Almost): pass
Mapping.register(Registered)
for subject in [Own(a=1), Almost(), Registered(), MappingProxyType({"a": 1}), collections.UserDict(a=1), [("a", 1)],
                {"a"}, collections.Counter(a=1)]:
    match subject:
        case {"a": value}: print(type(subject).__name__, value)
        case _: print(type(subject).__name__, "no")
match Own(a=1, b=2):
    case {"a": 1, **rest}: print(rest)
class BadGet(Registered):
    def get(self, key, default=None): raise OSError(key)
try:
    match BadGet():
        case {"a": 1}: print("no")
except OSError as error: print(repr(error))
class NoGet(Mapping):
    __getitem__ = lambda self, key: 1
    __iter__ = lambda self: iter(())
    __len__ = lambda self: 1
    get = None
try:
    match NoGet():
        case {"a": 1}: print("no")
except TypeError as error: print(error)
