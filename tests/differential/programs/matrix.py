# Matrices with operators: multiplication, determinant by elimination, power, transposition.
from functools import reduce


class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, key):
        row, column = key
        return self.rows[row][column]

    def __setitem__(self, key, value):
        row, column = key
        self.rows[row][column] = value

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix([a + b for a, b in zip(x, y, strict=True)] for x, y in zip(self.rows, other.rows, strict=True))

    def __mul__(self, k):
        return Matrix([k * x for x in row] for row in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def transposed(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        rows, sign, previous = [row[:] for row in self.rows], 1, 1
        n = len(rows)
        for k in range(n - 1):
            if rows[k][k] == 0:
                for swap in range(k + 1, n):
                    if rows[swap][k]:
                        rows[k], rows[swap] = rows[swap], rows[k]
                        sign = -sign
                        break
                else:
                    return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    rows[i][j] = (rows[i][j] * rows[k][k] - rows[i][k] * rows[k][j]) // previous
            previous = rows[k][k]
        return sign * rows[-1][-1]

    def __str__(self):
        width = max(len(str(x)) for row in self.rows for x in row)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in row) + "]" for row in self.rows)


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, 2 * a, a * 3, sep="\n\n")
print(a.transposed(), a.determinant(), a == Matrix([[1, 2], [3, 4]]), a != b)
fibonacci = Matrix([[1, 1], [1, 0]]) ** 200
print(fibonacci[0, 1])
big = Matrix([[(i * 7 + j * 3) % 11 + (i == j) for j in range(6)] for i in range(6)])
print(big, big.determinant(), (big ** 5)[0, 0], sep="\n")
print(reduce(lambda x, y: x @ y, [a, b, a, b, a]))
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: a @ Matrix([[1, 2, 3]]), lambda: a + 1, lambda: a[5, 0]):
    try:
        bad()
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
a[0, 0] = 100
print(a)
