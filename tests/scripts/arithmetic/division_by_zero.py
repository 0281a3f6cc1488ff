def attempt(operation):
    try:
        return operation()
    except ZeroDivisionError as error:
        return error


zero = 0
print(attempt(lambda: 1 / zero))  # expect: division by zero
print(attempt(lambda: 1 // zero))  # expect: integer division or modulo by zero
print(attempt(lambda: 1 % zero))  # expect: integer modulo by zero
print(attempt(lambda: divmod(1, zero)))  # expect: integer division or modulo by zero
print(attempt(lambda: 1.0 / zero))  # expect: float division by zero
print(attempt(lambda: 1.0 // zero))  # expect: float floor division by zero
print(attempt(lambda: 1.0 % 0.0))  # expect: float modulo by zero
print(attempt(lambda: 0 ** -1))  # expect: 0.0 cannot be raised to a negative power
print(attempt(lambda: 0.0 ** -1))  # expect: 0.0 cannot be raised to a negative power
print(attempt(lambda: 2**100 // zero))  # expect: integer division or modulo by zero
