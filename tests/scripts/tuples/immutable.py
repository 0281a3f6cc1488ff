t = (1, [2])
try:
    t[0] = 5
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
try:
    t[1] += [3]
except TypeError as error:
    print(error)  # expect: 'tuple' object does not support item assignment
print(t)  # expect: (1, [2, 3])
try:
    t[5]
except IndexError as error:
    print(error)  # expect: tuple index out of range
try:
    t.index(9)
except ValueError as error:
    print(error)  # expect: tuple.index(x): x not in tuple
