class Circle:
    def __init__(self, radius):
        self._radius = radius

    @property
    def radius(self):
        "The radius."
        return self._radius

    @radius.setter
    def radius(self, value):
        print("setting", value)
        self._radius = value

    @radius.deleter
    def radius(self):
        print("deleting")

    @property
    def area(self):
        return 3 * self._radius ** 2


c = Circle(2)
c.radius = 5  # expect: setting 5
c.radius += 1  # expect: setting 6
del c.radius  # expect: deleting
print(c.radius, c.area, Circle.radius.__doc__)  # expect: 6 108 The radius.
try:
    c.area = 1
except AttributeError as error:
    print(error)  # expect: property 'area' of 'Circle' object has no setter
try:
    del c.area
except AttributeError as error:
    print(error)  # expect: property 'area' of 'Circle' object has no deleter
