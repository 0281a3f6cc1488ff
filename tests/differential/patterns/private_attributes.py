# Attributes of class patterns are looked up as they are written; names that are bound are mangled in a class.
class Point:
    __match_args__ = ("__x", "y")

    def __init__(self, x, y):
        self.__x, self.y = x, y
        setattr(self, "__x", ["plain", x])


class Reader:
    def keyword(self, subject):
        match subject:
            case Point(__x=value):
                return value
            case {"key": Point(__x=[_, __inner])}:
                return __inner, sorted(locals())
        return None

    def position(self, subject):
        match subject:
            case Point(x, y):
                return x, y

    def bound(self, subject):
        match subject:
            case [__first, *__rest]:
                return __first, __rest, sorted(locals())
            case {"a": __value, **__others}:
                return __value, __others, sorted(locals())
            case int() as __number:
                return __number, sorted(locals())

    def dotted(self, subject):
        match subject:
            case self.__limit:
                return "the limit"
            case Reader.__limit:
                return "not reached"
        return "none"

    __limit = 10


reader = Reader()
print(reader.keyword(Point(1, 2)))
print(reader.keyword({"key": Point(3, 4)}))
print(reader.position(Point(5, 6)))
print([text if type(text) is not list else [t for t in text if t != "self"] for text in reader.bound([1, 2, 3])])
print(reader.bound({"a": 1, "b": 2})[:2])
print(reader.bound(7))
print(reader.dotted(10), reader.dotted(11))
print(hasattr(Point(1, 2), "_Point__x"), hasattr(Point(1, 2), "__x"))
