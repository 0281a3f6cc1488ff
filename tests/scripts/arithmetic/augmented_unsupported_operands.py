def attempt(value, statement):
    space = {"x": value}
    try:
        exec(statement, space)
    except TypeError as error:
        return error
    return space["x"]


print(attempt(1, "x += 'a'"))  # expect: unsupported operand type(s) for +=: 'int' and 'str'
print(attempt("a", "x -= 1"))  # expect: unsupported operand type(s) for -=: 'str' and 'int'
print(attempt([], "x += 1"))  # expect: 'int' object is not iterable
print(attempt(None, "x **= 2"))
# expect: unsupported operand type(s) for **=: 'NoneType' and 'int'
print(attempt({}, "x |= 1"))  # expect: 'int' object is not iterable
print(attempt([1], "x += 'ab'"))  # expect: [1, 'a', 'b']
