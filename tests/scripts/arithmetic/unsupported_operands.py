def attempt(operation):
    try:
        return operation()
    except TypeError as error:
        return error


print(attempt(lambda: 1 + "a"))  # expect: unsupported operand type(s) for +: 'int' and 'str'
print(attempt(lambda: "a" + 1))  # expect: can only concatenate str (not "int") to str
print(attempt(lambda: [] + ()))  # expect: can only concatenate list (not "tuple") to list
print(attempt(lambda: None - 1))
# expect: unsupported operand type(s) for -: 'NoneType' and 'int'
print(attempt(lambda: {} * 2))  # expect: unsupported operand type(s) for *: 'dict' and 'int'
print(attempt(lambda: 1 / "a"))  # expect: unsupported operand type(s) for /: 'int' and 'str'
print(attempt(lambda: 2 ** "a"))
# expect: unsupported operand type(s) for ** or pow(): 'int' and 'str'
print(attempt(lambda: 1.0 // None))
# expect: unsupported operand type(s) for //: 'float' and 'NoneType'
print(attempt(lambda: 1 << 1.0))  # expect: unsupported operand type(s) for <<: 'int' and 'float'
print(attempt(lambda: 1 & 1.0))  # expect: unsupported operand type(s) for &: 'int' and 'float'
print(attempt(lambda: -"a"))  # expect: bad operand type for unary -: 'str'
print(attempt(lambda: ~1.5))  # expect: bad operand type for unary ~: 'float'
print(attempt(lambda: +[]))  # expect: bad operand type for unary +: 'list'
print(attempt(lambda: 1 @ 2))  # expect: unsupported operand type(s) for @: 'int' and 'int'
print(attempt(lambda: 1 < "a"))  # expect: '<' not supported between instances of 'int' and 'str'
print(attempt(lambda: [] >= {}))
# expect: '>=' not supported between instances of 'list' and 'dict'
print(attempt(lambda: "a" * "b"))  # expect: can't multiply sequence by non-int of type 'str'
