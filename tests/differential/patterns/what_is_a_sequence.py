# Which types match sequence patterns: collections.abc.Sequence, its registrations, array-likes and not str or bytes.
import collections
from collections.abc import Sequence, MutableSequence
class Listed(list): pass
class Tupled(tuple): pass
class Text(str): pass
class Raw(bytes): pass
class RawArray(bytearray): pass
class Own(Sequence):
    def __init__(self, *items): self.items = items
    def __getitem__(self, index):
        print("getitem", index)
        return self.items[index]
    def __len__(self):
        print("len")
        return len(self.items)
class OnlyGetitem:
    def __len__(self): return 2
    def __getitem__(self, index):
        if index == 2: raise IndexError
        return index
class Endless(OnlyGetitem):
    def __getitem__(self, index): return index
Sequence.register(Endless)
class Registered(OnlyGetitem): pass
Sequence.register(Registered)
class Inherits(Registered): pass
class Tampered(Sequence, list): pass
Point = collections.namedtuple("Point", "x y")
for subject in [Listed([1, 2]), Tupled((1, 2)), Text("ab"), Raw(b"ab"), RawArray(b"ab"), Own(3, 4), OnlyGetitem(),
                Registered(), Inherits(), Point(5, 6), collections.deque([7, 8]), collections.UserList([1, 2]),
                collections.UserString("ab"), range(2), {}.keys(), {1: 2, 3: 4}.items(), collections.OrderedDict(a=1, b=2)]:
    match subject:
        case [a, b]: print(type(subject).__name__, a, b)
        case _: print(type(subject).__name__, "no")
try:
    match Endless():
        case [a, b]: pass
except ValueError as error: print(error)
match Own(1, 2, 3, 4):
    case [a, *_, z]: print(a, z)
match Own(1, 2, 3, 4):
    case [a, *mid, z]: print(a, mid, z)
match Own(1, 2, 3):
    case [1, 2]: print("no")
    case [1, 9, _]: print("no")
    case [*_, 3]: print("yes")
match Own(1, 2, 3):
    case [*_]: print("no length asked")
