import functools
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(lambda a, b: a + b, [], "start"))
# expect: 24 start
try:
    functools.reduce(lambda a, b: a, [])
except TypeError as error:
    print(error)  # expect: reduce() of empty iterable with no initial value
