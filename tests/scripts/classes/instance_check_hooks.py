class Even(type):
    def __instancecheck__(cls, value):
        return isinstance(value, int) and value % 2 == 0

    def __subclasscheck__(cls, other):
        return other is int


class EvenNumber(metaclass=Even):
    pass


print(isinstance(4, EvenNumber), isinstance(3, EvenNumber), issubclass(int, EvenNumber), issubclass(str, EvenNumber))
# expect: True False True False
print(isinstance(1, (str, int)), isinstance("a", int | str), issubclass(bool, (int, str)))
# expect: True True True
try:
    isinstance(1, 5)
except TypeError as error:
    print(error)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
