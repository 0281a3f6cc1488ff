def area(self):
    return self.w * self.h


Shape = type("Shape", (), {"area": area, "w": 2, "h": 3})
Big = type("Big", (Shape,), dict(w=100))
print(Shape().area(), Big().area(), Big, Big.__mro__[1] is Shape, type(5), type(type))
# expect: 6 300 <class '__main__.Big'> True <class 'int'> <class 'type'>
try:
    type("X", (5,), {})
except TypeError as error:
    print(error)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
try:
    type(1, 2)
except TypeError as error:
    print(error)  # expect: type() takes 1 or 3 arguments
