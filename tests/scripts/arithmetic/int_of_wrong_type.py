for value in [None, [], "1".encode, object]:
    try:
        int(value)
    except TypeError as error:
        print(error)
# expect: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'
# expect: int() argument must be a string, a bytes-like object or a real number, not 'type'
try:
    int(float("inf"))
except OverflowError as error:
    print(error)  # expect: cannot convert float infinity to integer
try:
    int(float("nan"))
except ValueError as error:
    print(error)  # expect: cannot convert float NaN to integer
