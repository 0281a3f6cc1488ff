class Left:
    def __add__(self, other):
        print("Left.__add__")
        return NotImplemented


class Right:
    def __radd__(self, other):
        print("Right.__radd__")
        return "sum"


class Special(Left):
    def __radd__(self, other):
        print("Special.__radd__")
        return "special"


print(Left() + Right())
# expect: Left.__add__
# expect: Right.__radd__
# expect: sum
print(Left() + Special())
# expect: Special.__radd__
# expect: special
try:
    Left() + 1  # expect: Left.__add__
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'Left' and 'int'
try:
    Left() + Left()  # expect: Left.__add__
except TypeError as error:
    print(error)  # expect: unsupported operand type(s) for +: 'Left' and 'Left'
