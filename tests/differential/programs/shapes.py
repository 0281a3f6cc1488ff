# A class hierarchy with abstract methods by hand, mixins, properties and rich comparison.
import functools
import math


class Abstract:
    required = ()

    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        cls.missing = [name for name in cls.required if not callable(getattr(cls, name, None))]

    def __new__(cls, *arguments, **keywords):
        if cls.missing:
            raise TypeError(f"{cls.__name__} lacks {', '.join(cls.missing)}")
        return super().__new__(cls)


@functools.total_ordering
class Shape(Abstract):
    required = ("area", "perimeter")

    def __eq__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.area() == other.area()

    def __lt__(self, other):
        return self.area() < other.area()

    def __hash__(self):
        return hash(self.area())

    def __format__(self, spec):
        return f"{self!r} of {self.area():{spec or '.1f'}}"


class Coloured:
    _colour = "white"

    @property
    def colour(self):
        return self._colour

    @colour.setter
    def colour(self, value):
        if value not in {"white", "red", "blue"}:
            raise ValueError(f"no such colour: {value}")
        self._colour = value


class Rectangle(Coloured, Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def perimeter(self):
        return 2 * (self.w + self.h)

    def __repr__(self):
        return f"{type(self).__name__}({self.w}, {self.h})"


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    def __repr__(self):
        return f"Square({self.w})"


class Circle(Coloured, Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r ** 2

    def perimeter(self):
        return math.tau * self.r

    def __repr__(self):
        return f"Circle({self.r})"


class Blob(Shape):
    def area(self):
        return 0


shapes = [Rectangle(2, 3), Square(2), Circle(1), Rectangle(1, 6), Circle(0.5)]
for shape in sorted(shapes):
    print(f"{shape:.2f}, {shape.perimeter():.3f} around, {shape.colour}")
print(shapes[0] == shapes[3], shapes[0] >= shapes[1], len(set(shapes)), max(shapes), shapes[0] == 6)
print([cls.__name__ for cls in Square.__mro__])
shapes[1].colour = "red"
print(shapes[1].colour, Square.colour.fget(shapes[2]), vars(shapes[1]))
for bad in (Blob, lambda: setattr(shapes[0], "colour", "green"), lambda: shapes[0] < 5):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
