class Growing:
    def __init__(self):
        self.items = []

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "plain subtraction"

    def __imul__(self, other):
        return "no longer itself"


value = kept = Growing()
value += 1
value += [2]
print(value is kept, value.items)  # expect: True [1, [2]]
value -= 1
print(value)  # expect: plain subtraction
value = Growing()
value *= 2
print(value)  # expect: no longer itself


def attempt(statement):
    namespace = {"x": 1, "s": {1}, "l": [1], "d": {}}
    try:
        exec(statement, namespace)
        print(namespace["x"], namespace["l"])
    except TypeError as error:
        print(error)


attempt("x += 'a'")  # expect: unsupported operand type(s) for +=: 'int' and 'str'
attempt("x **= 'a'")  # expect: unsupported operand type(s) for **=: 'int' and 'str'
attempt("x @= 2")  # expect: unsupported operand type(s) for @=: 'int' and 'int'
attempt("x >>= 1.5")  # expect: unsupported operand type(s) for >>=: 'int' and 'float'
attempt("x *= l")  # expect: [1] [1]
attempt("l *= 2; x = 'list'")  # expect: list [1, 1]
attempt("s *= l")  # expect: unsupported operand type(s) for *=: 'set' and 'list'
attempt("d *= l")  # expect: unsupported operand type(s) for *=: 'dict' and 'list'
attempt("l += (2, 3)")  # expect: 1 [1, 2, 3]
attempt("l += 5")  # expect: 'int' object is not iterable
