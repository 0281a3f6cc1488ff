try:
    [1, "a"].sort()
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    sorted([1], 2)
except TypeError as error:
    print(error)  # expect: sorted expected 1 argument, got 2
try:
    [].sort(lambda x: x)
except TypeError as error:
    print(error)  # expect: sort() takes no positional arguments
a = [3, 2, 1]
try:
    a.sort(key=lambda x: a.append(0) or x)
except ValueError as error:
    print(error)  # expect: list modified during sort
