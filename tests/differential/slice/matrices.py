# a matrix and a sparse sequence made from slice objects: subscripts with tuples, Ellipsis, negative steps, views of views
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def _each(self, key, length):
        if isinstance(key, slice):
            return range(length)[key]
        return (range(length)[key],)

    def _split(self, key):
        match key:
            case (row, column):
                return row, column
            case e if e is ...:
                return slice(None), slice(None)
            case (_, _, *rest):
                raise IndexError(f"{len(rest)} subscripts too many")
            case (row,) | row:
                return row, slice(None)

    def __getitem__(self, key):
        row, column = self._split(key)
        across = self._each(column, len(self.rows[0]))
        found = [[self.rows[i][j] for j in across] for i in self._each(row, len(self.rows))]
        if isinstance(row, slice) and isinstance(column, slice):
            return Matrix(found)
        flat = [item for line in found for item in line]
        return flat if isinstance(row, slice) or isinstance(column, slice) else flat[0]

    def __setitem__(self, key, value):
        row, column = self._split(key)
        for i in self._each(row, len(self.rows)):
            for j in self._each(column, len(self.rows[0])):
                self.rows[i][j] = value(i, j) if callable(value) else value

    def __repr__(self):
        return "/".join(" ".join(map(str, row)) for row in self.rows)

m = Matrix([range(i * 5, i * 5 + 5) for i in range(4)])
print(m, m[1, 2], m[-1, -1], m[1], m[:, 0], m[2, ::-2])
print(m[1:3, 1:3], "|", m[::-1, ::2], "|", m[...][2:], "|", m[1:,])
m[::2, ::2] = 0
m[1, :] = lambda i, j: -i * j
print(m.rows[0][-1], m[0:2])
for key in ((0, 9), (9, 0), (0, 0, 0), ("a", 0), (slice(None, None, 0), 0), 1.5, (slice("a"), 0)):
    try:
        print(m[key])
    except (IndexError, TypeError, ValueError) as error:
        print(key, type(error).__name__, error)

class View:
    def __init__(self, base, over):
        self.base, self.over = base, over

    def __len__(self):
        return len(self.over)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return View(self.base, self.over[key])
        return self.base[self.over[key]]

    def __setitem__(self, key, value):
        if isinstance(key, slice):
            for at, item in zip(self.over[key], value, strict=True):
                self.base[at] = item
        else:
            self.base[self.over[key]] = value

base = list("abcdefghijklmnopqrst")
view = View(base, range(len(base)))
inner = view[1::2][::-1][2:-1][::3]
print(inner.over, "".join(inner), len(inner), [*reversed(inner)], "b" in inner)
inner[0], inner[-1] = "<", ">"
view[3:6] = "XYZ"
print("".join(base), "".join(inner))
try:
    inner[:] = "1"
except ValueError as error:
    print(error, "".join(base))
