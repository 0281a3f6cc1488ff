# lists changed while something walks them: iteration, comparison, index, extend, repr, slices
a = [1, 2, 3]
seen = []
for x in a:
    seen.append(x)
    if len(a) < 8:
        a.append(x * 10)
print(seen)
a = list(range(10))
for x in a:
    a.remove(x)
print(a)
it = iter(a)
next(it)
a.clear()
print(list(it), next(it, "end"))
a.append(1)
print(next(it, "still ended"))
a = [1, 2, 3, 4]
back = reversed(a)
print(next(back))
del a[1:]
print(list(back))


class Evil:
    def __init__(self, act):
        self.act = act

    def __eq__(self, other):
        self.act()
        return False

    def __repr__(self):
        self.act()
        return "E"


row = []
row[:] = [Evil(lambda: row.clear()), 2, 3]
print(2 in row, row)
row[:] = [Evil(lambda: row.clear()), 2, 3]
print(row.count(3), row)
row[:] = [Evil(lambda: row.clear()), 2, 3]
try:
    row.index(3)
except ValueError as error:
    print(error)
row[:] = [Evil(lambda: row.append(9) if len(row) < 5 else None), 2]
print(row)
row[:] = [1, 2]


def feeding():
    for i in range(3):
        row.append("in")
        yield i


row.extend(feeding())
print(row)
row[:] = [1, 2, 3]


class Index:
    def __index__(self):
        row.clear()
        return 1


for text in ("row[Index()]", "row[Index():]", "row.__setitem__(Index(), 5)", "row.pop(Index())", "row.insert(Index(), 'x')"):
    row[:] = [1, 2, 3]
    try:
        print(text, eval(text), row)
    except IndexError as error:
        print(text, error, row)
