# min() and max(): one iterable or several arguments, key, default, order, errors.
print(min(3, 1, 2), max([3, 1, 2]), min("b", "a"), max({1: 2, 5: 0}), min(iter([4])), max(1, 2.0), max(1, 1.0), min(1.0, 1))
print(max("apple", "fig", key=len), min(["bb", "a", "c"], key=len), max([], default=None), min((), default="d", key=len))
print(max([[1], [2]], key=lambda v: -v[0]), min(1, -1, key=abs), max(1, -1, key=abs), max([1, 2], key=None))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f"{self.v}<{o.v}", end=" "); return self.v < o.v
    def __gt__(self, o): print(f"{self.v}>{o.v}", end=" "); return self.v > o.v
    def __repr__(self): return f"K{self.v}"
print(min(K(2), K(1), K(3)), max(K(2), K(1), K(3)))
for call in (lambda: max(), lambda: min(), lambda: max([]), lambda: min(()), lambda: max(5), lambda: min(1, "a"), lambda: max(1, 2, default=3),
             lambda: min(1, 2, default=3), lambda: max([1], keys=len), lambda: max(None), lambda: max([1, 2], key=5), lambda: max(1, None),
             lambda: max(default=1), lambda: min(key=len), lambda: max([1j, 2j]), lambda: max(*[]), lambda: min({}, key=len)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
nan = float("nan")
print(max(nan, 1), max(1, nan), min([1, nan, 0]))
calls = []
print(max([3, 1, 2], key=lambda v: calls.append(v) or v), calls)
