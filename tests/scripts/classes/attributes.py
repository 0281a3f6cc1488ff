class Point:
    dimensions = 2

    def __init__(self, x, y):
        self.x, self.y = x, y

    def shifted(self, dx):
        return Point(self.x + dx, self.y)


p = Point(1, 2)
q = p.shifted(5)
print(p.x, q.x, q.y, p.dimensions, Point.dimensions)  # expect: 1 6 2 2 2
p.dimensions = 3
Point.colour = "red"
print(p.dimensions, q.dimensions, q.colour, p.__dict__, q.__dict__)
# expect: 3 2 red {'x': 1, 'y': 2, 'dimensions': 3} {'x': 6, 'y': 2}
del p.dimensions
print(p.dimensions, hasattr(p, "x"), hasattr(p, "z"), getattr(p, "z", "none"))
# expect: 2 True False none
setattr(p, "z", 9)
delattr(p, "x")
print(vars(p))  # expect: {'y': 2, 'z': 9}
