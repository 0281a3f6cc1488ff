print(format(5, "03"), format("x"), format(1.5, ".3f"))  # expect: 005 x 1.500
try:
    vars(5)
except TypeError as error:
    print(error)  # expect: vars() argument must have __dict__ attribute
