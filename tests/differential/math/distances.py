# hypot and dist: accuracy against integers, scaling at both ends of the range, many dimensions, order, subclasses, every error.
import math
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

inf, nan = float('inf'), float('nan')
for sides in ((3, 4), (5, 12), (8, 15), (20, 21), (119, 120), (696, 697), (4059, 4060), (23660, 23661), (137903, 137904)):
    print(sides, math.hypot(*sides), math.hypot(*[x * 2.0**500 for x in sides]) / 2.0**500, math.hypot(*[x * 2.0**-540 for x in sides]) / 2.0**-540, math.dist(sides, (0, 0)))
for row in ((), (5,), (-5,), (0.0, -0.0), (1.0,) * 2, (1.0,) * 3, (1.0,) * 10, (0.1,) * 100, (1e308, 1e308), (1.7e308, 1e100), (5e-324, 5e-324), (5e-324,), (1e-200, 1e-200), (1e200, 1.0, 1e-200), (inf, nan), (nan, 1.0), (-inf, 1.0), (2**1000, 1), (10**400,), (True, False)):
    print(row if len(row) < 5 else len(row), attempt(math.hypot, *row))
state = 77
def number():
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return math.ldexp((state >> 11) - 2**52, state % 20 - 60)
for size in (2, 3, 4, 7, 16, 40):
    p, q = [number() for _ in range(size)], [number() for _ in range(size)]
    print(size, repr(math.hypot(*p)), repr(math.dist(p, q)), math.dist(p, q) == math.dist(q, p), math.hypot(*p) == math.hypot(*p[::-1]), math.dist(tuple(p), iter(q)) == math.dist(p, q))
    squares = math.fsum(x * x for x in p)
    print('   ', abs(math.hypot(*p)**2 - squares) <= 4e-16 * squares)
class Coordinate:
    def __init__(self, value):
        self.value = value
    def __float__(self):
        return self.value
class Index:
    def __index__(self):
        return 4
print(math.hypot(Coordinate(3.0), Index()), math.dist([Coordinate(1.0)], [Index()]), attempt(math.hypot, Coordinate('x')), attempt(math.hypot, 'x'), attempt(math.hypot, 1j), attempt(math.hypot, None, 1), attempt(math.hypot, x=1))
print(attempt(math.dist, (1, 2), (3,)), attempt(math.dist, [], []), attempt(math.dist, (1,), 5), attempt(math.dist, 5, (1,)), attempt(math.dist, 'a', 'b'), attempt(math.dist, (1, 'x'), (2, 3)), attempt(math.dist, {1, 2}, {1, 2}), attempt(math.dist, (1,)),
      attempt(math.dist, (1,), (2,), (3,)), attempt(math.dist, p=(1,), q=(2,)), attempt(math.dist, (inf,), (inf,)), attempt(math.dist, (inf,), (-inf,)), attempt(math.dist, (nan,), (1,)), attempt(math.dist, (10**400,), (0,)), attempt(math.dist, (1e308,), (-1e308,)))
print(math.dist((1, 2, 3), [4, 6, 3]), math.dist(range(3), (0, 0, 0)), math.dist(iter([1]), (x for x in [3])), math.dist({5: 1}, [2]))
for a, b, options in ((1.0, 1.0 + 1e-9, {}), (1.0, 1.0 + 1e-8, {}), (0.0, 1e-12, {}), (0.0, 1e-12, {'abs_tol': 1e-11}), (inf, inf, {}), (inf, 1e308, {'rel_tol': 1e300}), (nan, nan, {}), (1, 2, {'rel_tol': 1}), (1, 2, {'rel_tol': -1}), (1, 2, {'abs_tol': -0.1}), (1, 1, {'rel_tol': 0}), (1, 2, {'tol': 1}), (10**400, 1, {})):
    print(a if abs(a) < 1e300 or a != a else 'large', b, options, attempt(math.isclose, a, b, **options))
print(attempt(math.isclose, 1), attempt(math.isclose, 1, 2, 3), attempt(math.isclose, 'a', 1), attempt(math.isclose, a=1, b=1))
