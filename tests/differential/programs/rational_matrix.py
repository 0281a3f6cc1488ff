# Matrices of fractions, both written by hand: every operator in its three forms, slices by pairs, formats, conversions.
import math
import operator
from functools import reduce, total_ordering


@total_ordering
class Fraction:
    __slots__ = ("top", "bottom")
    __match_args__ = ("top", "bottom")

    def __new__(cls, top=0, bottom=1):
        if isinstance(top, Fraction) and bottom == 1:
            return top
        if isinstance(top, str):
            top, _, below = top.partition("/")
            top, bottom = int(top), int(below or 1)
        if not bottom:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        common = math.gcd(top, bottom) * (-1 if bottom < 0 else 1)
        self = super().__new__(cls)
        object.__setattr__(self, "top", top // common)
        object.__setattr__(self, "bottom", bottom // common)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is frozen ({name}={value!r})")

    def _operator(function, symbol):
        def forward(a, b):
            if isinstance(b, (int, Fraction)):
                return function(a, Fraction(b))
            return function(float(a), b) if isinstance(b, float) and symbol == "+" else NotImplemented

        def backward(b, a):
            return function(Fraction(a), b) if isinstance(a, int) else NotImplemented
        forward.__name__, backward.__name__ = f"({symbol})", f"r({symbol})"
        return forward, backward

    __add__, __radd__ = _operator(lambda a, b: a + b if isinstance(a, float) else
                                  Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), "+")
    __sub__, __rsub__ = _operator(lambda a, b: a + -b, "-")
    __mul__, __rmul__ = _operator(lambda a, b: Fraction(a.top * b.top, a.bottom * b.bottom), "*")
    __truediv__, __rtruediv__ = _operator(lambda a, b: Fraction(a.top * b.bottom, a.bottom * b.top), "/")
    del _operator

    def __neg__(self): return Fraction(-self.top, self.bottom)
    def __abs__(self): return -self if self < 0 else self
    def __bool__(self): return self.top != 0
    def __float__(self): return self.top / self.bottom
    def __floor__(self): return self.top // self.bottom
    def __ceil__(self): return -(-self.top // self.bottom)
    def __trunc__(self): return int(self.top / self.bottom)
    def __hash__(self): return hash(self.top) if self.bottom == 1 else hash((self.top, self.bottom))
    def __eq__(self, other): return (self - other).top == 0 if isinstance(other, (int, Fraction)) else NotImplemented
    def __lt__(self, other): return (self - other).top < 0 if isinstance(other, (int, Fraction)) else NotImplemented
    def __repr__(self): return f"{self.top}" + f"/{self.bottom}" * (self.bottom != 1)
    def __format__(self, spec): return format(float(self), spec[:-1]) if spec.endswith("f") else format(repr(self), spec)

    def __pow__(self, power, modulus=None):
        if modulus is not None:
            return self.top * pow(self.bottom, -1, modulus) ** power % modulus
        return Fraction(self.top ** power, self.bottom ** power) if power >= 0 else (1 / self) ** -power

    def __round__(self, digits=None):
        return round(float(self)) if digits is None else Fraction(round(self.top * 10 ** digits / self.bottom), 10 ** digits)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction(item) for item in row] for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError(f"ragged: {[*map(len, self.rows)]}")

    @classmethod
    def unit(cls, size): return cls([[int(x == y) for x in range(size)] for y in range(size)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return type(self)(zip(*self.rows))
    def __len__(self): return math.prod(self.shape)
    def __iter__(self): return (item for row in self.rows for item in row)
    def __contains__(self, item): return any(item == one for one in self)
    def __repr__(self): return f"{type(self).__name__}({self.rows})"
    def __format__(self, spec): return " | ".join(" ".join(format(item, spec) for item in row) for row in self.rows)
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows

    def __getitem__(self, key):
        match key:
            case (int() as y, int() as x): return self.rows[y][x]
            case (slice() as ys, int() as x): return type(self)([[row[x]] for row in self.rows[ys]])
            case (int() as y, slice() as xs): return type(self)([self.rows[y][xs]])
            case (slice() as ys, slice() as xs): return type(self)([row[xs] for row in self.rows[ys]])
            case (builtins_ellipsis, int() as x) if builtins_ellipsis is ...: return [row[x] for row in self.rows]
            case int(): return tuple(self.rows[key])
        raise TypeError(f"key {key!r} of type {type(key).__name__}")

    def __setitem__(self, key, value):
        y, x = key
        self.rows[y][x] = value

    def __delitem__(self, y): del self.rows[y]

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} @ {other.shape}")
        columns = [*zip(*other.rows)]
        return Matrix([[sum(map(operator.mul, row, column)) for column in columns] for row in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __rmatmul__(self, other): return Matrix([list(other)]) @ self
    def __mul__(self, factor): return type(self)([[item * factor for item in row] for row in self.rows])
    __rmul__ = __mul__
    def __add__(self, other): return type(self)([map(operator.add, *pair) for pair in zip(self.rows, other.rows, strict=True)])
    def __pow__(self, power): return reduce(operator.matmul, [self] * power, Matrix.unit(len(self.rows))) if power >= 0 else ~self ** -power

    def __invert__(self):
        size = len(self.rows)
        work = [row + extra for row, extra in zip(self.rows, Matrix.unit(size).rows)]
        for column in range(size):
            try:
                pivot = next(y for y in range(column, size) if work[y][column])
            except StopIteration as stop:
                raise ArithmeticError("singular") from stop
            work[column], work[pivot] = work[pivot], work[column]
            work[column] = [item / work[column][column] for item in work[column]]
            for y in {*range(size)} - {column}:
                work[y] = [a - work[y][column] * b for a, b in zip(work[y], work[column])]
        return Matrix(row[size:] for row in work)


half, third = Fraction("1/2"), Fraction(2, 6)
print(half + third, half - 1, 2 / third, third ** -3, -half, abs(-half), round(third, 2), round(half), pow(third, 2, 7))
print(half < third, half >= third, half == Fraction(3, 6), hash(Fraction(4, 2)) == hash(2), max(half, third, 0), half + 0.25)
print(f"{half:>6}|{third:.3f}|{third:^9}|{half!r:*<5}", math.floor(-third), math.ceil(third), math.trunc(-half), float(third))
m = n = Matrix([[2, "1/2", 0], [1, third, 1], [0, -1, 3]])
print(m, m.shape, len(m), m.T, 3 in m, 4 in m, third in m)
print(f"{m:>4}\n{m:.2f}\n{~m}\n{m @ ~m}\n{(m ** 2)}\n{m ** -1 == ~m}")
print(m[0], m[1, 1], m[:, 0], m[0, 1:], m[1:, ::2], m[..., 2], m[-1, -1], sep="\n")
print([1, 0, 2] @ m, 2 * m + m * Fraction(-1), sep="\n")
m @= m.T
print(m is n, m, sum(m), [*m][:3], sep="\n")
m[0, 0] = 7
del m[1]
print(m)
for attempt in ["half.top", "half.__setattr__('top', 3)", "half < 'x'", "half + 'x'", "'x' * half", "Fraction(1, 0)", "m[1.5]", "m['a', 1]",
                "m @ m", "m @ 3", "3 @ m", "m + Matrix([[1]])", "Matrix([[1], [2, 3]])", "~Matrix([[1, 2], [2, 4]])", "m[9, 0]", "-m",
                "m < m", "hash(m)", "half // 2", "divmod(half, 3)", "int(half)", "complex(half)", "half ** 'x'", "Fraction('a/b')", "m[1:2]", "format(half, 'd')"]:
    try:
        print(f"{attempt:<28}", eval(attempt))
    except Exception as error:
        print(f"{type(error).__name__}: {error}", *([f"<- {error.__cause__!r}"] if error.__cause__ else []))
