# The built-in classes whose positional sub-pattern is the subject itself, and those that have none.
import collections
class Int(int): pass
class Text(str): pass
values = [1, True, 2.5, "text", b"raw", bytearray(b"x"), (1, 2), [3], {4}, frozenset({5}), {"k": 6}, Int(7), Text("t")]
for value in values:
    for cls in (bool, int, float, str, bytes, bytearray, tuple, list, set, frozenset, dict):
        match value:
            case cls(x): print(cls.__name__, repr(x), end="; ")
    print()
for cls in (object, complex, range, slice, type, memoryview, collections.OrderedDict, collections.deque, type(None)):
    for value in (1j, range(2), slice(1), None, int, collections.OrderedDict(), collections.deque()):
        try:
            match value:
                case cls(x): print(cls.__name__, "took", x)
        except TypeError as error: print(error)
try:
    match 1:
        case int(1, 2): pass
except TypeError as error: print(error)
try:
    match "x":
        case str(1, 2, 3): pass
except TypeError as error: print(error)
match 5:
    case int(real=5, imag=0, numerator=n): print(n)
match 5:
    case int(n, real=r): print(n, r)
match "abc":
    case str() as text: print(text)
class Own(int): __match_args__ = ("real",)
match Own(3):
    case Own(3): print("own args win")
class Sub(dict): __match_args__ = ()
try:
    match Sub():
        case Sub(x): print("self:", x)
except TypeError as error: print(error)
