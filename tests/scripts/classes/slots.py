class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    __slots__ = ("name",)


class Open(Point):
    pass


p = Named(1, 2)
p.name = "n"
print(p.x, p.y, p.name, hasattr(p, "__dict__"), Point.x)
# expect: 1 2 n False <member 'x' of 'Point' objects>
o = Open(1, 2)
o.extra = 1
print(o.__dict__)  # expect: {'extra': 1}
for bad in (lambda: setattr(p, "z", 1), lambda: Named.__new__(Named).x, lambda: p.__dict__, lambda: delattr(Named.__new__(Named), "x")):
    try:
        bad()
    except AttributeError as error:
        print(error)
# expect: 'Named' object has no attribute 'z' and no __dict__ for setting new attributes
# expect: 'Named' object has no attribute 'x'
# expect: 'Named' object has no attribute '__dict__'
# expect: x
try:
    class Clash:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)  # expect: 'a' in __slots__ conflicts with class variable
