# sorted(): key, reverse, stability, partial failure, errors.
print(sorted([3, 1, 2]), sorted("bca"), sorted({2: "a", 1: "b"}), sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "cc"], key=len), sorted(["bb", "a", "cc"], key=len, reverse=True))
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0]), sorted([], key=5 and None), sorted([1.5, 1, True]), sorted(["B", "a"], key=str.lower), sorted((), reverse=1))
calls = []
print(sorted([2, 1], key=lambda v: calls.append(v) or v), calls)
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"K{self.v}"
print(sorted([K(2), K(1)]), sorted([K(2), K(1)], reverse=True))
for call in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], [2]), lambda: sorted([1], len), lambda: sorted([1, 2], key=5), lambda: sorted([1], cmp=5), lambda: sorted([1], reverse="x"),
             lambda: sorted([1], reverse=None), lambda: sorted([1j, 2j]), lambda: sorted([None, None]), lambda: sorted(iterable=[1]), lambda: sorted([{}, {}]), lambda: sorted([1, 2], key=lambda: 0)):
    try:
        print(call())
    except TypeError as error:
        print(error)
a = [3, 1, 2]
def meddle(v):
    a.clear()
    return v
print(sorted(a, key=meddle), a)
b = [3, 1, 2]
try:
    b.sort(key=lambda v: b.append(v) or v)
except ValueError as error:
    print(error, sorted(b))
class Fails:
    def __lt__(self, other): raise KeyError("compare")
try:
    sorted([Fails(), Fails()])
except KeyError as error:
    print("KeyError", error)
nan = float("nan")
print(len(sorted([nan, 1, nan, 0])), sorted(list(range(50)), key=lambda v: v % 3)[:5])
