import collections
Point = collections.namedtuple("Point", "x y", defaults=[0])
p = Point(1)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), Point._fields, p == (1, 0), Point(*"ab"))
# expect: Point(x=1, y=0) 1 0 {'x': 1, 'y': 0} Point(x=5, y=0) ('x', 'y') True Point(x='a', y='b')
x, y = p
print(x, y)  # expect: 1 0
try:
    p.x = 3
except AttributeError as error:
    print(error)  # expect: can't set attribute
try:
    Point()
except TypeError as error:
    print(error)  # expect: Point.__new__() missing 1 required positional argument: 'x'
