# fsum, prod, sumprod, dist, hypot and the built-in sum: exactness, kinds mixed, errors.
import math
from _show import show
inf, nan = math.inf, math.nan
class Point:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Point(self.n + (other.n if isinstance(other, Point) else other))
    __radd__ = __add__
    def __mul__(self, other): return Point(self.n * (other.n if isinstance(other, Point) else other))
    __rmul__ = __mul__
    def __repr__(self): return f"Point({self.n})"
class Float(float): pass
class Int(int): pass
def failing():
    yield 1
    raise KeyError("inside")
show("""
math.fsum([]), math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([1e16, 1.0, 1e-16]), math.fsum([0.1, 0.2, -0.3]), math.fsum([1e308, 1e308, -1e308]), math.fsum([2.0**53, -0.5, -2.0**-54]), math.fsum(k / 7 for k in range(1000)), math.fsum([True, 2, 3.5]), math.fsum([-0.0]), math.fsum([-0.0, -0.0])
math.fsum([inf, 1]), math.fsum([nan, inf]), math.fsum([nan, 1])
math.fsum([inf, -inf])
math.fsum([1e308, 1e308])
math.fsum([1e308] * 3 + [-1e308] * 3)
math.fsum([10**400])
math.fsum(["x"])
math.fsum(5)
math.fsum(failing())
math.fsum()
math.prod([]), math.prod([1, 2, 3]), math.prod([0.5, 4]), math.prod([2] * 70), math.prod([2, 0.5, 3]), math.prod([], start=5), math.prod([2, 3], start=1.5), math.prod([1, 1j]), math.prod([Point(2), 3]), math.prod([2, [1]]), math.prod([2**62, 2]), math.prod([True, True]), math.prod([1.5, 2**70]), math.prod([2, 3.0, 10**20]), math.prod([inf, 0])
math.prod(5)
math.prod(["a", "b"])
math.prod([None])
math.prod([1], 2)
math.prod(failing())
math.prod(["a"], start=2), math.prod([[1]], start=2)
math.sumprod([], []), math.sumprod([1, 2], [3, 4]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([1e100, 1, -1e100], [1, 1, 1]), math.sumprod([10**20], [10**20]), math.sumprod([2**62, 2], [2, 2**62]), math.sumprod([1.5, 2], [2, 3]), math.sumprod([True, 2.0], [3, 4]), math.sumprod((1j,), (2,)), math.sumprod([Point(2)], [3]), math.sumprod(iter([1, 2]), range(2)), math.sumprod([0.1, 0.2, 0.3], [0.3, 0.2, 0.1]), math.sumprod([inf, 1], [1, 1]), math.sumprod([inf], [0]), math.sumprod([1, "a"], [2, 3]) if False else 0
math.sumprod([1], [2, 3])
math.sumprod([1, 2], [3])
math.sumprod([], [1])
math.sumprod(1, [1])
math.sumprod([1], 1)
math.sumprod(["a"], [[1]])
math.sumprod([None], [1])
math.sumprod([1])
math.sumprod(failing(), [1, 2, 3])
math.sumprod([10**400], [1.0])
math.sumprod([1.0, 10**400], [1.0, 1])
math.dist([0, 0], [3, 4]), math.dist((1,), (4,)), math.dist([], []), math.dist([1, 2, 3], [1, 2, 3]), math.dist([inf], [inf]), math.dist([inf], [0]), math.dist([nan, inf], [0, 0]), math.dist([1e200, 0], [0, 1e200]), math.dist([1e-200, 0], [0, 1e-200]), math.dist(range(5), range(1, 6)), math.dist([0.1, 0.2, 0.3], [0.4, 0.5, 0.7])
math.dist([1], [1, 2])
math.dist(1, 2)
math.dist([1], 2)
math.dist(["a"], [1])
math.dist(iter([1]), [2])
math.dist([1])
math.dist([10**400], [1])
math.hypot(), math.hypot(3), math.hypot(-3), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(1e200, 1e200), math.hypot(1e-200, 1e-200), math.hypot(5e-324, 5e-324), math.hypot(inf, nan), math.hypot(nan, 1), math.hypot(-inf), math.hypot(*[0.1] * 10), math.hypot(True, 0), math.hypot(1e308, 1e308, 1e308), math.hypot(*range(100))
math.hypot("a")
math.hypot(1, None)
math.hypot(10**400)
math.hypot(x=1)
sum([]), sum([0.1] * 10), sum([0.1] * 3), sum([1e100, 1.0, -1e100]), sum([1e16, 1, 1e-16]), sum([1, 0.1, 0.2]), sum([0.1, 1, 10**20, 0.2]), sum([1.0, 10**400]) if False else 0, sum([0.1] * 10, 5), sum([0.1] * 10, 0.5), sum([1, 2], 0.1), sum([True, 0.5]), sum([-0.0]), sum([-0.0], -0.0), sum([], -0.0)
sum([inf, 1.0]), sum([inf, -inf]), sum([nan, 1.0]), sum([1e308, 1e308]), sum([1e308, 1e308, -1e308]), sum([1.0, inf, -1.0])
sum([Float(0.1)] * 10), sum([0.1] * 9 + [Float(0.1)]), sum([Int(1), 2]), sum([0.1, Int(1), 0.2, 0.3]), sum([0.1, Point(1)]), sum([Point(1), 0.1, 0.1]), sum([1, Point(2)]), sum([0.1, 1j, 0.2]), sum([0.1j, 0.2, 0.3j, 1]), sum([0.1, True, 0.2])
sum([1.0, 10**400])
sum([10**400, 1.0])
sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([2**62, 2**62, 2**62]), sum([2**63 - 1, 1, -1]), sum(range(10**5)), sum(x for x in (1, 2.5)), sum({1: 2, 3: 4}), sum(iter([1])), sum([1], start=5), sum([1], start=[]) if False else 0
sum(["a"])
sum(["a"], "")
sum([b"a"], b"")
sum([bytearray(b"a")], bytearray())
sum([1], "")
sum([1], [])
sum([None])
sum(1)
sum()
sum([1], 2, 3)
sum([1], foo=2)
sum(failing())
""", globals())
