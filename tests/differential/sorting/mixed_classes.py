# Sorting lists of several classes: which reflected comparison answers, classes with total order over numbers and texts, None wrapped, dataclass-like.
from functools import total_ordering, cmp_to_key
def attempt(*rows, **named):
    try: return sorted(*rows, **named)
    except Exception as error: return f"{type(error).__name__}: {error}"
class Below:
    def __lt__(self, other): return True
    def __gt__(self, other): return False
    def __repr__(self): return "below"
class Above:
    def __lt__(self, other): return False
    def __gt__(self, other): return True
    def __repr__(self): return "above"
low, high = Below(), Above()
for row in ([3, low, 1], [high, 2, 1], [low, high, 0], [high, "b", low, "a"], [None, low], [low, None], [None, high], [(1, high), (1, 5), (1, low)], [[high], [0]], [low, low, high], [1.5, high, -1, low, True], [b"b", high, b"a"], [{1}, low, {1, 2}]): print(row, attempt(row), attempt(row, reverse=True))
for row in ([1, "a"], ["a", 1], [None, None], [None], [1, None, 2], [1j, 2j], [1j], [{}, {}], [[], ()], [(1, "a"), (1, 2)], [(1, "a"), (2, 2)], [[1, None], [1, None]], [[1, None], [1, 2]], [int, str], [print, len], [..., ...], [b"a", "a"], [range(2), range(1)], [slice(2), slice(1)], [slice(1, 2), slice(1, "a")], [1, 2.5, "x", 0], [object(), 1][1:], [{1, 2}, {1}, {3}, {2}], [frozenset(), {1}], [float("nan"), 1, 0], [True, 0.5, -1, 2], [bytearray(b"b"), b"a"], [3, 2, 1, None], [1, 2, 3, None], [None, 1, 2, 3], [NotImplemented, 1]): print(row, attempt(row), attempt(row, key=str), attempt(row, key=lambda value: (type(value).__name__, repr(value))))
@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, other): return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other):
        if isinstance(other, str): other = Version(other)
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented
    def __repr__(self): return ".".join(map(str, self.parts))
versions = [Version(text) for text in "1.10 1.9 1.9.1 2.0 1 0.99".split()]
print(sorted(versions), max(versions), min(versions, default=None), attempt([*versions, 1]), attempt([Version("2"), "1.5", Version("1")]), attempt(["1.5", Version("2")]), attempt(["3", "1", Version("2")]))
class Text(str):
    def __lt__(self, other): return len(self) < len(other)
class Whole(int):
    def __lt__(self, other): return int(self) > int(other)
print(sorted([Text("ccc"), "bb", Text("a")]), sorted(["bb", Text("ccc"), "a"]), sorted(["ccc", "bb", Text("a")]), sorted([Whole(1), Whole(3), 2]), sorted([2, Whole(1), 3]), sorted([Whole(n) for n in (1, 3, 2)], reverse=True), sorted([(Whole(1),), (Whole(2),)]), sorted([(1, Text("aa")), (1, Text("b"))]))
order = ["small", "medium", "large"]; print(sorted(["large", "small", "medium", "small"], key=order.index), attempt(["huge", "small"], key=order.index), attempt([1, 2], key=5), attempt([1, 2], key=None), attempt([3, 1], key=lambda: 0), attempt(5), attempt([1], 5), attempt([1], key=abs, revers=True), attempt([2, 1], reverse="yes"), attempt([2, 1], reverse=None), attempt([2, 1], reverse=[]), attempt([2, 1], reverse=2**70), attempt([2, 1], key=cmp_to_key(lambda a, b: "x")), attempt([2, 1], key=cmp_to_key(lambda a: 0)), attempt([2, 1], key=cmp_to_key(len)), attempt(key=abs), attempt())
