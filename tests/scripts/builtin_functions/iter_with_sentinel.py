values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), list(values))  # expect: [1, 2] [3]
try:
    iter(5, 6)
except TypeError as error:
    print(error)  # expect: iter(v, w): v must be callable
print(next(iter([]), "default"))  # expect: default
