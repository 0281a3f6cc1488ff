class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


p = Point(3, 4)
print(p, p.x, len(p), p == (3, 4), isinstance(p, tuple), type(p[:]).__name__)
# expect: (3, 4) 3 2 True True tuple
x, y = p
print(x, y)  # expect: 3 4
